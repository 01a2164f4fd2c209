import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.ts';
import { eastJava, openApi, today } from '../support/openApi.ts';
import type { Api } from '../support/openApi.ts';
import { reckonFromTables } from './reckonFromTables.ts';
import type { TableRow, Tables } from './reckonFromTables.ts';

const rowsOf = (table: string): TableRow[] =>
  parse(readFileSync(join(eastJava, `${table}.csv`), 'utf8'), { columns: true, bom: true });

const tables: Tables = {
  regencies: rowsOf('regencies'),
  programs: rowsOf('programs'),
  cohorts: rowsOf('cohorts'),
  figures: rowsOf('figures'),
  sources: rowsOf('sources'),
};

interface Values {
  province: {
    regencies: {
      nodes: {
        code: string;
        coverage: { protectedWorkers: { value: number | null }; vulnerableWorkers: { value: number | null } };
      }[];
    };
  };
}

const question = `query ($on: Date!, $knownAt: Date!) { province(code: "35") { regencies { nodes {
  code coverage(on: $on, knownAt: $knownAt) { protectedWorkers { value } vulnerableWorkers { value } } } } } }`;

const day = fc
  .date({ min: new Date('2016-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const dayBefore = (date: string) => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);

/** Days on which something begins, ends or becomes known are where rules go wrong. */
const turningDays = [
  ...tables.sources.map((row) => row['published_on'] ?? ''),
  ...tables.cohorts.map((row) => row['starts_on'] ?? ''),
].flatMap((date) => (/^\d{4}-\d{2}-\d{2}$/.test(date) ? [date, dayBefore(date)] : []));

const anyDay = fc.oneof(
  day,
  fc.constantFrom(...turningDays),
  fc.integer({ min: 2016, max: 2027 }).map((year) => `${year}-12-31`),
);

describe.each(engines)('every regency on $name', (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(engine);
  });
  afterAll(() => api.close());

  async function expectReckoned(on: string, knownAt: string): Promise<void> {
    const { data } = await api.ask<Values>(question, { on, knownAt });
    const answered = data.province.regencies.nodes.map(({ code, coverage }) => [
      code,
      { protected: coverage.protectedWorkers.value, vulnerable: coverage.vulnerableWorkers.value },
    ]);
    const reckoned = [...reckonFromTables(tables, on, knownAt)].toSorted(([a], [b]) => (a < b ? -1 : 1));
    expect(answered).toEqual(reckoned);
    expect(answered).toHaveLength(38);
  }

  it.each([
    ['2023-09-12', '2023-09-12'],
    ['2023-09-12', today],
    ['2024-12-31', today],
    ['2025-12-31', today],
  ])('has on %s as known on %s what the tables give', expectReckoned);

  it('has on any pair of days what the tables give', async () => {
    await fc.assert(fc.asyncProperty(anyDay, anyDay, expectReckoned), { numRuns: 150 });
  });
});
