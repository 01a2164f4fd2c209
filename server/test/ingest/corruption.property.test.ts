import { rm, cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { eastJavaPackage } from '../../src/config.ts';
import { importPackage, tables } from '../../src/ingest/index.ts';
import { engines } from '../support/databases.ts';
import type { Engine } from '../support/databases.ts';
import { openDatabase } from './support/openDatabase.ts';
import { readWholeDatabase } from './support/readWholeDatabase.ts';
import { refusalOf } from './support/refusalOf.ts';

/** Any cell of any table but free text, and something that cannot stand there. */
const corruption = fc.constantFrom(...tables).chain((table) =>
  fc.record({
    table: fc.constant(table),
    column: fc.constantFrom(...Object.keys(table.columns)),
    row: fc.nat(),
    scramble: fc.stringMatching(/^[a-z]{3,8}$/),
  }),
);

describe('one corrupt cell anywhere in the real package', () => {
  const { orm } = openDatabase(engines[0] as Engine);
  beforeAll(() => importPackage(orm(), eastJavaPackage, { now: new Date('2026-11-21T12:00:00Z') }));

  it('is always refused, with its file, line and column; the database stays as it was', async () => {
    const before = await readWholeDatabase(orm());
    await fc.assert(
      fc.asyncProperty(corruption, async ({ table, column, row, scramble }) => {
        const file = `${table.name}.csv`;
        const records: string[][] = parse(await readFile(join(eastJavaPackage, file), 'utf8'));
        const index = 1 + (row % (records.length - 1));
        const position = (records[0] as string[]).indexOf(column);
        const text = corruptText(
          table.columns[column]?.cell.schema.type,
          column,
          (records[index] as string[])[position] ?? '',
          scramble,
        );
        (records[index] as string[])[position] = text;
        const folder = await mkdtemp(join(tmpdir(), 'pionir-corrupt-'));
        try {
          await cp(eastJavaPackage, folder, { recursive: true });
          await writeFile(
            join(folder, file),
            records.map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`).join(''),
          );
          const { problems } = await refusalOf(orm(), folder);
          const places = problems.map((problem) => `${problem.file}:${problem.line} ${problem.column}`);
          expect(places).toContain(`${file}:${index + 1} ${column}`);
        } finally {
          await rm(folder, { recursive: true, force: true });
        }
      }),
      { numRuns: 80 },
    );
    expect(await readWholeDatabase(orm())).toBe(before);
  });
});

/** Letters into numbers, unknown words and ids into lists and references; what is free text gets a control character. */
function corruptText(type: string | undefined, column: string, text: string, scramble: string): string {
  if (type === 'number' || type === 'integer') return `${text}${scramble}`;
  if (type === 'list') return text === '' ? `zz-${scramble}` : `${text};zz-${scramble}`;
  if (/_id$|_ids$|_code$|^code$/.test(column) && !/^(label|name|statement|gist|claimant|note)_id$/.test(column))
    return `zz--${scramble}`;
  return `${text}\u0000${scramble}`;
}
