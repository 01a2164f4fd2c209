import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.ts';
import { eastJava, openApi } from '../support/openApi.ts';
import type { Api } from '../support/openApi.ts';
import type { TableRow } from './reckonFromTables.ts';
import { reckonTotals } from './reckonTotals.ts';

const rowsOf = (table: string): TableRow[] =>
  parse(readFileSync(join(eastJava, `${table}.csv`), 'utf8'), { columns: true, bom: true });

const reckoned = reckonTotals(rowsOf('totals'), rowsOf('figures'));

interface Page {
  totals: { totalCount: number; nodes: { slug: string; status: string; computed: number; difference: number }[] };
}

const question =
  'query ($status: TotalStatus) { totals(status: $status, first: 500) { totalCount nodes { slug status computed difference } } }';

describe.each(engines)('every total on $name', (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(engine);
  });
  afterAll(() => api.close());

  it('has the status that the tables give, and the difference to a millionth', async () => {
    const { data } = await api.ask<Page>(question);
    expect(data.totals.nodes.map(({ slug, status }) => [slug, status])).toEqual(
      [...reckoned].map(([slug, { status }]) => [slug, status]).toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    );
    for (const { slug, computed, difference } of data.totals.nodes) {
      expect(computed).toBeCloseTo(reckoned.get(slug)?.computed as number, 5);
      expect(difference).toBeCloseTo(reckoned.get(slug)?.difference as number, 5);
    }
  });

  it.each([
    ['RECONCILES', 63],
    ['WITHIN_ROUNDING', 25],
    ['DOES_NOT_RECONCILE', 19],
  ])('is listed under its status: %s, %i of 107', async (status, count) => {
    const { data } = await api.ask<Page>(question, { status });
    const own = [...reckoned].filter(([, total]) => total.status === status).map(([slug]) => slug);
    expect(data.totals.nodes.map(({ slug }) => slug)).toEqual(own.toSorted());
    expect([data.totals.totalCount, own.length, reckoned.size]).toEqual([count, count, 107]);
  });
});
