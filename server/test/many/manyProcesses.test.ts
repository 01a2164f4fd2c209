import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.ts';
import type { Engine, TestDatabase } from '../support/databases.ts';
import { minutes } from './support/minutes.ts';
import { PionirProcess } from './support/PionirProcess.ts';
import { Publisher } from './support/Publisher.ts';
import { Readers } from './support/Readers.ts';

const postgresql = engines.find(({ name }) => name === 'PostgreSQL') as Engine;

/** What every answer may be behind a publication that was told. */
const mostMilliseconds = 1000;

describe('four processes on one PostgreSQL', { timeout: 4 * minutes }, () => {
  let database: TestDatabase;
  const servers: PionirProcess[] = [];
  const addresses = () => servers.map(({ address }) => address);

  beforeAll(async () => {
    database = await postgresql.createDatabase();
    const environment = { DATABASE_URL: database.url, DATABASE_POOL: '4' };
    // The first fills the database.
    servers.push(await PionirProcess.start(environment));
    servers.push(...(await Promise.all([1, 2, 3].map(() => PionirProcess.start(environment)))));
  }, 4 * minutes);
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.end('SIGTERM')));
    await database.drop();
  });

  it('answer while revisions are published: whole, of the newest within a second, and all that is asked', async () => {
    const publisher = await Publisher.create(database.url, addresses);
    const readers = new Readers(addresses());
    for (let count = 0; count < 10; count += 1) await publisher.publish();
    await new Promise((later) => setTimeout(later, mostMilliseconds));
    await readers.stop();
    expect(publisher.accepted.map(({ revision }) => revision)).toEqual(Array.from({ length: 10 }, (_, at) => at + 2));
    expect(readers.faults).toEqual([]);
    const stale = readers.reads.map(({ askedAt, revision }) => {
      const next = publisher.accepted.find((accepted) => accepted.revision === Number(revision) + 1);
      return next === undefined ? 0 : askedAt - next.at;
    });
    const most = Math.max(...stale);
    process.stdout.write(
      `${readers.reads.length} answers of ${servers.length} processes, the stalest asked ${Math.max(0, most).toFixed(1)} ms after the next revision was told\n`,
    );
    expect(most).toBeLessThanOrEqual(mostMilliseconds);
    for (const address of addresses()) {
      const revisions = readers.reads.filter((read) => read.address === address).map(({ revision }) => revision);
      expect(revisions.at(-1)).toBe(11);
    }
  });
});
