import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { assert, asyncProperty, constantFrom, array } from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readCsv } from '../../src/ingest/reading/readCsv.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pionir-csv-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const pieces = ['a', ',', '\n', '"', '"b\nc"', '""', '"d,e"', 'é', ' ', '\n"f"\n', 'g,h\n'];

/** What a parser makes of the whole text at once: its records, and whether it found a fault after them. */
function parseWhole(text: string): [string[][], boolean] {
  const records: string[][] = [];
  try {
    parse(text, {
      record_delimiter: '\n',
      relax_column_count: true,
      on_record: (cells: string[]) => {
        records.push(cells);
        return null;
      },
    });
  } catch {
    return [records, true];
  }
  return [records, text !== '' && !text.endsWith('\n')];
}

it('a CSV file is read as a parser reads the whole of it, wherever its quotes are', async () => {
  await assert(
    asyncProperty(array(constantFrom(...pieces), { maxLength: 40 }), async (parts) => {
      const text = parts.join('');
      const path = join(folder, 'table.csv');
      await writeFile(path, text);
      const records: string[][] = [];
      const reading = (async () => {
        for await (const some of readCsv(path)) records.push(...some.map(({ cells }) => [...cells]));
      })();
      const isFaulty = await reading.then(
        () => false,
        () => true,
      );
      expect([records, isFaulty]).toEqual(parseWhole(text));
    }),
    { numRuns: 1000, seed: 20_261_121 },
  );
});
