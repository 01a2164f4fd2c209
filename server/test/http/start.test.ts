import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { engines } from '../support/databases.ts';
import type { Engine } from '../support/databases.ts';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

interface Started {
  readonly said: () => string;
  readonly address: string;
  /** Sends the signal of Ctrl-C and gives the exit code. */
  readonly interrupt: () => Promise<number | null>;
}

/** Starts the built server as an operator would, on a free port. */
async function start(databaseUrl: string): Promise<Started> {
  const child = spawn(process.execPath, [main], { env: { ...process.env, PORT: '0', DATABASE_URL: databaseUrl } });
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      said += String(chunk);
      const found = /web\s+(http:\S+?)\/\n/.exec(said)?.[1];
      if (found && said.includes('Ctrl-C')) resolve(found);
    });
    child.stderr.on('data', (chunk) => (said += String(chunk)));
    child.once('exit', () => reject(new Error(said)));
  });
  return {
    said: () => said,
    address,
    async interrupt() {
      const exited = once(child, 'exit');
      child.kill('SIGINT');
      return (await exited)[0] as number | null;
    },
  };
}

describe.each(engines)('starting on $name', (engine) => {
  it('fills an empty database, serves, stops cleanly, and starts again on the same data', async () => {
    const database = await engine.createDatabase();
    const first = await start(database.url);
    expect(first.said()).toContain('it now holds the East Java data');
    const health = await fetch(`${first.address}/healthz`);
    expect(await health.json()).toEqual({ status: 'ok', revision: 1 });
    const answer = await fetch(`${first.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ dataset { figureCount } }' }),
    });
    expect(await answer.json()).toMatchObject({ data: { dataset: { figureCount: 1094 } } });
    expect((await fetch(`${first.address}/`)).headers.get('content-type')).toContain('text/html');
    expect(await first.interrupt()).toBe(0);
    expect(first.said()).toContain('Pionir has stopped.');

    const second = await start(database.url);
    expect(second.said()).not.toContain('it now holds');
    expect(second.said()).toContain('ready, with revision 1');
    expect(await second.interrupt()).toBe(0);
    await database.drop();
  });
});

describe('a start that cannot be', () => {
  it.each([
    [{ PORT: ' ' }, 'PORT: found " "'],
    [{ DATABASE_URL: 'postgres://user:secret#1@host/db' }, 'DATABASE_URL: found "postgres://…@host/db"'],
    [{ REQUESTS_PER_MINUTE: 'many' }, 'REQUESTS_PER_MINUTE: found "many", expected a whole number, 0 for none.'],
    [
      { TRUST_PROXY: 'yes' },
      'TRUST_PROXY: found "yes", expected how many proxies stand in front, 0 to 9, true or false.',
    ],
    [{ PORT: 'four thousand' }, 'PORT: found "four thousand", expected a whole number from 0 to 65535.'],
    [
      { PUBLIC_URL: 'pionir.example' },
      'PUBLIC_URL: found "pionir.example", expected an address like https://pionir.example.',
    ],
    [{ DATABASE_POOL: '1' }, 'DATABASE_POOL: found "1", expected a whole number from 2 to 1000.'],
    [{ DATABASE_POOL: 'all' }, 'DATABASE_POOL: found "all", expected a whole number from 2 to 1000.'],
    [
      { DATABASE_URL: 'postgres://host/db', DATABASE_REPLICAS: 'postgres://a/db, mysql://user:secret@b/db' },
      'DATABASE_REPLICAS: found "mysql://…@b/db", expected postgres://<user>@<host>/<database>, several with a comma between them.',
    ],
    [
      { DATABASE_URL: 'sqlite:any.sqlite3', DATABASE_REPLICAS: 'postgres://user:secret@a/db' },
      'DATABASE_REPLICAS: found "postgres://…@a/db", expected none, as DATABASE_URL is not of PostgreSQL.',
    ],
    [{ PROCESSES: '0' }, 'PROCESSES: found "0", expected a whole number from 1 to 128.'],
    [{ PROCESSES: '2', METRICS: 'on' }, 'METRICS: found "on" with PROCESSES=2, expected off or <host>:<port>.'],
    [{ PUBLIC_URL: 'https://user:secret@host' }, 'PUBLIC_URL: found "https://…@host"'],
    [{ DATABASE_URL: 'mysql://user:se/cret:secret@host/db' }, 'DATABASE_URL: found "mysql://…@host/db"'],
  ])('says why and exits with 1: %o', async (environment, reason) => {
    const child = spawn(process.execPath, [main], { env: { ...process.env, ...environment } });
    let said = '';
    child.stderr.on('data', (chunk) => (said += String(chunk)));
    const [code] = await once(child, 'exit');
    expect(code).toBe(1);
    expect(said).toContain(reason);
    expect(said).not.toContain('secret');
  });

  it('says that the port is taken', async () => {
    const taken = createServer().listen(0, 'localhost');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const database = await (engines[0] as Engine).createDatabase();
    const child = spawn(process.execPath, [main], {
      env: { ...process.env, PORT: String(port), DATABASE_URL: database.url },
    });
    let said = '';
    child.stderr.on('data', (chunk) => (said += String(chunk)));
    const [code] = await once(child, 'exit');
    expect([code, said]).toEqual([
      1,
      `Pionir cannot start. Port ${port} is taken by another program; PORT=<number> chooses another.\n`,
    ]);
    taken.close();
    await database.drop();
  });
});
