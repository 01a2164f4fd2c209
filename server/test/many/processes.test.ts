import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.ts';
import type { Engine, TestDatabase } from '../support/databases.ts';
import { freePort } from '../support/freePort.ts';
import { PionirProcess } from './support/PionirProcess.ts';
import { minutes } from './support/minutes.ts';

const sqlite = engines.find(({ name }) => name === 'SQLite') as Engine;

describe('two processes behind one port, on SQLite as well', { timeout: 3 * minutes }, () => {
  let database: TestDatabase;
  let metrics: string;
  let pionir: PionirProcess;

  beforeAll(async () => {
    database = await sqlite.createDatabase();
    metrics = `127.0.0.1:${await freePort()}`;
    pionir = await PionirProcess.start({ DATABASE_URL: database.url, PROCESSES: '2', METRICS: metrics });
  }, 3 * minutes);
  afterAll(() => database.drop());

  it('answer in turn, and add their metrics up', async () => {
    for (let count = 0; count < 6; count += 1)
      expect((await fetch(`${pionir.address}/readyz`, { headers: { connection: 'close' } })).status).toBe(200);
    const text = await (await fetch(`http://${metrics}/metrics`)).text();
    expect(text).toMatch(/^pionir_http_request_duration_seconds_count\{.*route="\/readyz".*\} 6$/m);
    const answering = pionir.log.flatMap(({ pid, method }) => (method === undefined ? [] : [pid]));
    expect([answering.length, new Set(answering).size]).toEqual([6, 2]);
  });

  it('tell once what keeps them from starting', async () => {
    const { port } = new URL(pionir.address);
    const second = PionirProcess.start({ DATABASE_URL: database.url, PROCESSES: '3', PORT: port });
    const said = await second.catch((error: Error) => error.message);
    expect(String(said).match(/Port \d+ is taken by another program; PORT=<number> chooses another\.\n/g)).toHaveLength(
      1,
    );
  });

  it('end when what has started them is gone', async () => {
    await pionir.end('SIGKILL');
    await expect(untilRefused(pionir.address)).resolves.toBe('ECONNREFUSED');
  });
});

async function untilRefused(address: string): Promise<string> {
  for (;;) {
    const fault = await fetch(`${address}/readyz`).then(
      () => null,
      ({ cause }: Error) => (cause as NodeJS.ErrnoException).code,
    );
    if (fault === 'ECONNREFUSED') return fault;
    await wait(50);
  }
}
