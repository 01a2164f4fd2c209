import { describe, expect, it, test } from 'vitest';
import { sayProblem } from '../../src/ingest/index.ts';
import { expectedPhrases } from '../../src/ingest/phrases/expectedPhrases.ts';
import { filePhrases } from '../../src/ingest/phrases/filePhrases.ts';
import { foundPhrases } from '../../src/ingest/phrases/foundPhrases.ts';
import { brokenCells } from './support/brokenCells.ts';
import { unsaid } from './support/unsaid.ts';

const place = { file: 'figures.csv', line: 2, column: 'value' };

test.each([
  ['"27,5OO"', 'a whole number from 0 to 10', '"27,5OO"', 'bilangan bulat dari 0 sampai 10'],
  ['"a cell"', 'one of A, B', '"a cell"', 'salah satu dari A, B'],
  [
    'an empty cell',
    'one PREFERRED figure for a subject, measure and period; line 7 of the package east-java has it already',
    'sel kosong',
    'satu angka PREFERRED untuk satu pokok, ukuran, dan kurun; baris 7 paket east-java sudah memakainya',
  ],
  [
    '"007"',
    'a plain number like 1234.5 from 0 to 9, in plain digits: no exponent, no leading zero',
    '"007"',
    'bilangan biasa seperti 1234.5 dari 0 sampai 9, dengan angka biasa: tanpa eksponen, tanpa nol di depan',
  ],
  ['the formula "=A1"', 'people, the unit of HEADCOUNT', 'rumus "=A1"', 'people, satuan dari HEADCOUNT'],
  // What nobody has a phrase for stands as it is.
  ['Unexpected token', 'a miracle', 'Unexpected token', 'a miracle'],
])('found %s, expected %s', (found, expected, foundThen, expectedThen) => {
  const problem = { ...place, found, expected };
  expect(sayProblem(problem, 'ID')).toEqual({ found: foundThen, expected: expectedThen });
  expect(sayProblem(problem, 'EN')).toEqual({ found, expected });
});

describe('the phrases', () => {
  const phrases = [...expectedPhrases, ...filePhrases, ...foundPhrases];

  it('have the same parts in both languages, and stand once', () => {
    const partsOf = (text: string) => text.split('{}').length;
    expect(phrases.filter(([english, indonesian]) => partsOf(english) !== partsOf(indonesian))).toEqual([]);
    expect(new Set(phrases.map(([english]) => english)).size).toBe(phrases.length);
  });

  it('say all that can be wrong with a cell', () => {
    const problems = brokenCells.map(({ found = '"…"', expected }) => ({ ...place, found, expected }));
    expect(unsaid(problems)).toEqual([]);
  });
});
