import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { eastJavaPackage } from '../../src/config.ts';
import { findCohortsOfPayers } from '../../src/coverage/findCohortsOfPayers.ts';
import type { Em } from '../../src/db/createOrm.ts';
import { prepareDatabase } from '../../src/db/prepareDatabase.ts';
import { draftSource, importPackage } from '../../src/ingest/index.ts';
import { CountingThread } from '../../src/rollup/Counter.ts';
import { countCohorts } from '../../src/rollup/countCohorts.ts';
import { countTogether, toRecord } from '../../src/rollup/countTogether.ts';
import type { CountingOrder } from '../../src/rollup/CountingOrder.ts';
import { readCountingOrder } from '../../src/rollup/readCountingOrder.ts';
import { openDatabase } from '../ingest/support/openDatabase.ts';
import { engines } from '../support/databases.ts';
import { villageRows } from './support/villageRows.ts';

const now = new Date('2026-11-21T12:00:00Z');

describe.each(engines)('cohorts of $name that a thread counts together', (engine) => {
  const { orm } = openDatabase(engine);
  const em = () => orm().em.fork() as Em;
  let payerCodes: string[] = [];
  let order: CountingOrder = { payerCodes, rows: [] };
  const thread = new CountingThread();

  beforeAll(async () => {
    await prepareDatabase(orm(), { packageFolder: eastJavaPackage, now });
    await importPackage(orm(), draftSource('east-java', villageRows()), { now, partial: true });
    payerCodes = [...(await countCohorts(em(), 'all')).keys()];
    order = await readCountingOrder(em(), payerCodes);
  });
  afterAll(() => thread.end());

  it('come to what they are one by one', async () => {
    const cohorts = await findCohortsOfPayers(em(), payerCodes);
    const expected = payerCodes.map((code, index) => toRecord(code, cohorts[index] ?? []));
    expect(expected.filter(([, , rollup]) => rollup !== null)).not.toEqual([]);
    expect(JSON.parse(await thread.count(order))).toEqual(expected);
  });

  it('come to the same in each of several orders, more than the thread takes', async () => {
    const orders = payerCodes.slice(0, 5).map((code) => ({ ...order, payerCodes: [code] }));
    const counted = await Promise.all(orders.map((each) => thread.count(each)));
    expect(counted).toEqual(orders.map(countTogether));
  });

  it('are told to have failed where they cannot be counted', async () => {
    const broken = new CountingThread();
    onTestFinished(() => broken.end());
    const [rows] = order.rows;
    const failing = broken.count({ payerCodes, rows: [{ ...rows, cohorts: '[{' } as CountingOrder['rows'][number]] });
    const next = broken.count(order);
    await expect(failing).rejects.toThrow(SyntaxError);
    await expect(next).rejects.toThrow(SyntaxError);
  });
});
