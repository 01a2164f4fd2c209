import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eastJavaPackage } from '../../src/config.ts';
import { importPackage } from '../../src/ingest/index.ts';
import { reckonFromTables } from '../reckoning/reckonFromTables.ts';
import type { Reckoned, TableRow } from '../reckoning/reckonFromTables.ts';
import { engines } from '../support/databases.ts';
import { copyPackage } from './support/copyPackage.ts';
import { openDatabase } from './support/openDatabase.ts';
import { readWholeDatabase } from './support/readWholeDatabase.ts';
import { refusalOf } from './support/refusalOf.ts';
import { added, changed, deprecated, secondPackage } from './support/secondPackage.ts';

const now = new Date('2026-11-21T12:00:00Z');
const knownAt = '2026-11-21';

interface StoredMove {
  readonly metric: string;
  readonly year: number;
  readonly regency_code: string;
  readonly rank_before: number | null;
  readonly rank_after: number | null;
  readonly value_before: number | null;
  readonly value_after: number | null;
}

describe.each(engines)('what a revision records on $name', (engine) => {
  const { orm } = openDatabase(engine);
  const read = <Row extends object>(sql: string) => orm().em.fork().execute<Row[]>(sql);
  const counts = (revision: number) =>
    read(
      `select "figures_added", "figures_changed", "figures_deprecated", "ranks_moved", "verdicts_changed" from "revision" where "number" = ${revision}`,
    );

  it('of the first: every figure added, no rank moved', async () => {
    await importPackage(orm(), eastJavaPackage, { now });
    expect(await counts(1)).toEqual([
      { figures_added: 1094, figures_changed: 0, figures_deprecated: 0, ranks_moved: 0, verdicts_changed: 0 },
    ]);
    expect(await read('select distinct "added_in" from "figure"')).toEqual([{ added_in: 1 }]);
    expect(await read('select * from "figure_change"')).toEqual([]);
    expect(await read('select * from "rank_change"')).toEqual([]);
  });

  it('of the next: just the figures that differ, with their earlier cells', async () => {
    const copy = await secondPackage();
    await importPackage(orm(), copy.folder, { now });
    expect(await read('select * from "figure_change" order by "kind"')).toEqual([
      expect.objectContaining({
        revision_number: 2,
        figure_id: changed,
        kind: 'CHANGED',
        cohort_id: '3502-dbhcht-vulnerable-workers-2025',
        value: 23825,
        printed: '23.825',
        period_from: '2025-03',
        source_id: '3502-seputar-ponorogo-2025',
        standing: 'PREFERRED',
      }),
      expect.objectContaining({
        revision_number: 2,
        figure_id: deprecated,
        kind: 'DEPRECATED',
        value: 7674,
        standing: 'PREFERRED',
        standing_reason: null,
      }),
    ]);
    expect(await read('select "id" from "figure" where "added_in" = 2')).toEqual([{ id: added }]);
    expect(await read('select count(*) as "rows" from "figure" where "added_in" = 1')).toEqual([
      { rows: engine.name === 'PostgreSQL' ? '1094' : 1094 },
    ]);
    const moves = await read('select * from "rank_change" where "revision_number" = 2');
    expect(await counts(2)).toEqual([
      {
        figures_added: 1,
        figures_changed: 1,
        figures_deprecated: 1,
        ranks_moved: moves.length,
        verdicts_changed: 0,
      },
    ]);
    const [first] = await read<{ content_hash: string }>('select "content_hash" from "revision" where "number" = 1');
    expect(first?.content_hash).toMatch(/^sum-[0-9a-f]{64}$/);

    const moved = await read<StoredMove>(
      `select * from "rank_change" where "metric" in ('PROTECTED_WORKERS', 'VULNERABLE_WORKERS')`,
    );
    expect(moved.map(textOf).toSorted()).toEqual(movesBetween(eastJavaPackage, copy.folder));
  });

  it('of the same content again: nothing', async () => {
    const before = await readWholeDatabase(orm());
    const copy = await secondPackage();
    expect(await importPackage(orm(), copy.folder, { now })).toMatchObject({ changed: false, revision: 2 });
    expect(await readWholeDatabase(orm())).toBe(before);
  });

  it('of a broken package: nothing', async () => {
    const before = await readWholeDatabase(orm());
    const copy = await copyPackage();
    await copy.setCell('claims', '35-innovation-2023', 'rank', '0');
    const { problems } = await refusalOf(orm(), copy.folder);
    expect(problems.map(({ found }) => found)).toEqual([`no row ${added}, which an earlier revision published`, '"0"']);
    expect(await readWholeDatabase(orm())).toBe(before);
  });

  it('of rows in another order: nothing beside what changed', async () => {
    const copy = await secondPackage();
    const [header = [], ...rows] = await copy.read('figures');
    await copy.write('figures', [header, ...rows.toReversed()]);
    await copy.setCell('figures', added, 'note', 'Read a second time.');
    await copy.setCell('figures', deprecated, 'standing', 'NORMAL');
    await copy.setCell('figures', deprecated, 'standing_reason', '');
    await importPackage(orm(), copy.folder, { now });
    expect(
      await read(
        'select "figure_id", "kind", "note", "standing" from "figure_change" where "revision_number" = 3 order by "kind", "figure_id" desc',
      ),
    ).toEqual([
      { figure_id: added, kind: 'CHANGED', note: null, standing: 'NORMAL' },
      { figure_id: deprecated, kind: 'CHANGED', note: null, standing: 'DEPRECATED' },
    ]);
    expect(await read(`select "added_in" from "figure" where "id" = '${added}'`)).toEqual([{ added_in: 2 }]);
  });

  it('leaves no table of its own behind', async () => {
    await expect(read('select * from "earlier_figure"')).rejects.toThrow(/earlier_figure/);
  });
});

/** The ranks by protected and vulnerable workers that differ, by the reckoning that shares no code with the product. */
function movesBetween(before: string, after: string): string[] {
  const moves: string[] = [];
  for (let year = 2016; year <= 2025; year += 1) {
    for (const metric of ['PROTECTED_WORKERS', 'VULNERABLE_WORKERS'] as const) {
      const [was, is] = [ranksOf(before, metric, year), ranksOf(after, metric, year)];
      for (const regency_code of new Set([...was.keys(), ...is.keys()])) {
        const [then, now] = [was.get(regency_code), is.get(regency_code)];
        if (then?.rank === now?.rank) continue;
        const sides = {
          rank_before: then?.rank ?? null,
          rank_after: now?.rank ?? null,
          value_before: then?.value ?? null,
          value_after: now?.value ?? null,
        };
        moves.push(textOf({ metric, year, regency_code, ...sides }));
      }
    }
  }
  expect(moves.length).toBeGreaterThan(3);
  return moves.toSorted();
}

function ranksOf(folder: string, metric: 'PROTECTED_WORKERS' | 'VULNERABLE_WORKERS', year: number) {
  const rows = (table: string): TableRow[] => parse(readFileSync(join(folder, `${table}.csv`)), { columns: true });
  const tables = {
    regencies: rows('regencies'),
    programs: rows('programs'),
    cohorts: rows('cohorts'),
    figures: rows('figures'),
    sources: rows('sources'),
  };
  const part: keyof Reckoned = metric === 'PROTECTED_WORKERS' ? 'protected' : 'vulnerable';
  const values = [...reckonFromTables(tables, `${year}-12-31`, knownAt)].flatMap(([code, reckoned]) => {
    const value = reckoned[part];
    return value === null ? [] : [{ code, value }];
  });
  return new Map(
    values.map(({ code, value }) => [code, { value, rank: 1 + values.filter((other) => other.value > value).length }]),
  );
}

function textOf(move: StoredMove): string {
  const { metric, year, regency_code, rank_before, rank_after, value_before, value_after } = move;
  return JSON.stringify([metric, year, regency_code, rank_before, rank_after, value_before, value_after]);
}
