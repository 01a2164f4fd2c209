import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkDatabase } from '../../src/check/checkDatabase.ts';
import { createOrm } from '../../src/db/createOrm.ts';
import { minutes } from './support/minutes.ts';
import { PionirProcess } from './support/PionirProcess.ts';
import { PostgresqlServer } from './support/PostgresqlServer.ts';
import { Publisher } from './support/Publisher.ts';
import { Readers } from './support/Readers.ts';
import { readRevisions } from './support/readRevisions.ts';

const processes = 2;
const poolSize = 2;

describe(
  'several processes behind one port, where something ends while revisions are published',
  { timeout: 3 * minutes },
  () => {
    let database: PostgresqlServer;
    let pionir: PionirProcess;
    let publisher: Publisher;

    const publishUntil = async (done: () => Promise<boolean>) => {
      do await publisher.publish();
      while (!(await done()));
    };
    const publishWhile = async (work: Promise<void>) => {
      let isDone = false;
      const doing = work.finally(() => (isDone = true));
      await publishUntil(async () => isDone);
      await doing;
    };
    /** Those that have answered a request since as many lines were logged. */
    const answeringSince = (lines: number) =>
      new Set(pionir.log.slice(lines).flatMap(({ pid, method }) => (method === undefined ? [] : [Number(pid)])));
    const untilAllAnswer = async () => {
      const lines = pionir.log.length;
      while (answeringSince(lines).size < processes) {
        // Each connection goes to the next process.
        const response = await fetch(`${pionir.address}/readyz`, { headers: { connection: 'close' } }).catch(
          () => null,
        );
        await response?.text();
        await wait(20);
      }
      return answeringSince(lines);
    };
    const expectAllAccepted = async () => {
      const revisions = await readRevisions(database.url);
      expect(publisher.accepted.filter(({ revision, note }) => revisions.get(revision) !== note)).toEqual([]);
    };

    beforeAll(async () => {
      database = await PostgresqlServer.create();
      pionir = await PionirProcess.start({
        DATABASE_URL: database.url,
        DATABASE_POOL: String(poolSize),
        PROCESSES: String(processes),
      });
      publisher = await Publisher.create(database.url, () => [pionir.address]);
    }, 3 * minutes);
    afterAll(async () => {
      await pionir.end('SIGTERM');
      await database.remove();
    });

    it('a process that is killed is started again, and what was accepted is there', async () => {
      const [killed] = await untilAllAnswer();
      const readers = new Readers([pionir.address]);
      await publisher.publish();
      const killing = wait(300).then(() => void process.kill(Number(killed), 'SIGKILL'));
      await publishWhile(killing);
      const answering = await untilAllAnswer();
      await readers.stop();
      expect(answering.has(Number(killed))).toBe(false);
      expect(pionir.log).toContainEqual(
        expect.objectContaining({ msg: 'a process has ended; another one is started', signal: 'SIGKILL' }),
      );
      await expectAllAccepted();
      // Both of the readers may have been with it.
      expect(readers.reads.filter(({ fault }) => fault !== '').length).toBeLessThanOrEqual(2);
    });

    it.each(['fast', 'immediate'] as const)(
      'a database that is stopped, %s, and started again loses nothing, and is gone on with',
      async (how) => {
        const readers = new Readers([pionir.address]);
        const before = publisher.accepted.length;
        await publishWhile(
          (async () => {
            await wait(300);
            await database.stop(how);
            const ready = await fetch(`${pionir.address}/readyz`);
            expect([ready.status, await ready.json()]).toMatchObject([
              503,
              { reason: 'The database does not answer.' },
            ]);
            const health = await fetch(`${pionir.address}/healthz`);
            expect([health.status, health.headers.get('retry-after')]).toEqual([503, '2']);
            // Longer than anything may be given of what is known by heart.
            await wait(1500);
            await database.start();
          })(),
        );
        const until = await untilAllAnswer();
        const ownWay = Array.from({ length: processes * poolSize * 3 }, (_, number) =>
          fetch(
            `${pionir.address}/graphql?${new URLSearchParams({ query: `{ dataset { figureCount } } # ${how} ${number}` })}`,
          ),
        );
        // More at once than there are connections: none of them was lost.
        expect(new Set((await Promise.all(ownWay)).map(({ status }) => status))).toEqual(new Set([200]));
        await readers.stop();
        expect(until.size).toBe(processes);
        expect(readers.faults).toEqual(['refused']);
        expect([...publisher.refused].filter((code) => code !== 'DATABASE_UNAVAILABLE')).toEqual([]);
        expect(readers.reads.at(-1)?.fault).toBe('');
        expect(publisher.accepted.length).toBeGreaterThan(before);
        await expectAllAccepted();
      },
    );

    it('and at last all end in good order, the database sound', async () => {
      expect(await pionir.end('SIGTERM')).toBe(0);
      const orm = await createOrm(database.url);
      expect(await checkDatabase(orm)).toEqual([]);
      await orm.close();
    });
  },
);
