import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { minutes } from './support/minutes.ts';
import { PionirProcess } from './support/PionirProcess.ts';
import { PostgresqlServer } from './support/PostgresqlServer.ts';
import { Publisher } from './support/Publisher.ts';
import { valueIn, watchedFigure } from './support/watchedFigure.ts';

describe('a server with a streaming replica', { timeout: 3 * minutes }, () => {
  let primary: PostgresqlServer;
  let standby: PostgresqlServer;
  let pionir: PionirProcess;
  let publisher: Publisher;
  let asked = 0;

  /** The revision of an answer that nobody has asked for before. */
  const ask = async (): Promise<number> => {
    asked += 1;
    const query = `{ dataset { revision } figure(slug: "${watchedFigure}") { value } } # ${asked}`;
    const response = await fetch(`${pionir.address}/graphql?${new URLSearchParams({ query })}`);
    const { data } = (await response.json()) as { data: { dataset: { revision: number }; figure: { value: number } } };
    const { revision } = data.dataset;
    if (revision > 1) expect(data.figure.value).toBe(valueIn(revision));
    return revision;
  };
  const readsOf = async (database: string, outcome: string): Promise<number> => {
    const text = await (await fetch(`${pionir.address}/metrics`)).text();
    const found = new RegExp(
      `pionir_database_reads_total\\{database="${database}",outcome="${outcome}"\\} (\\d+)`,
    ).exec(text);
    return found === null ? 0 : Number(found[1]);
  };
  const untilReplicaAnswers = async () => {
    const before = await readsOf('replica', 'answered');
    while ((await readsOf('replica', 'answered')) === before) {
      await ask();
      await wait(50);
    }
  };

  beforeAll(async () => {
    primary = await PostgresqlServer.create();
    standby = await primary.startStandby();
    // It fills the database, and the standby takes that over.
    pionir = await PionirProcess.start({ DATABASE_URL: primary.url, DATABASE_REPLICAS: standby.url, METRICS: 'on' });
    publisher = await Publisher.create(primary.url, () => [pionir.address]);
  }, 3 * minutes);
  afterAll(async () => {
    await pionir.end('SIGTERM');
    await standby.remove();
    await primary.remove();
  });

  it('answers from it, and writes to the primary', async () => {
    await untilReplicaAnswers();
    await publisher.publish();
    expect(publisher.accepted.map(({ revision }) => revision)).toEqual([2]);
  });

  it('gives no older revision than is published while the replica lags', async () => {
    await standby.execute('select pg_wal_replay_pause()');
    await publisher.publish();
    const [before, behind] = [await readsOf('replica', 'answered'), await readsOf('replica', 'behind')];
    const fromPrimary = await readsOf('primary', 'answered');
    for (let count = 0; count < 20; count += 1) expect(await ask()).toBe(3);
    expect(await readsOf('replica', 'answered')).toBe(before);
    expect(await readsOf('replica', 'behind')).toBeGreaterThan(behind);
    expect(await readsOf('primary', 'answered')).toBe(fromPrimary + 20);
  });

  it('answers from it again once it has caught up', async () => {
    await standby.execute('select pg_wal_replay_resume()');
    await untilReplicaAnswers();
    expect(await ask()).toBe(3);
  });

  it('leaves it out while it is gone, and takes it in again', async () => {
    await standby.stop('immediate');
    for (let count = 0; count < 10; count += 1) expect(await ask()).toBe(3);
    expect(await readsOf('replica', 'unavailable')).toBeGreaterThan(0);
    await standby.start();
    await untilReplicaAnswers();
  });
});
