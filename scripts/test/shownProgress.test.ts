import type { ImportProgress, TableName } from '@pionir/server';
import { describe, expect, it } from 'vitest';
import { ShownProgress } from '../src/ShownProgress.ts';

const expected = new Map<TableName, number>([
  ['cohorts', 100_000],
  ['figures', 300_000],
]);
const steps: readonly ImportProgress[] = [
  { doing: 'READING', table: 'cohorts', rows: 50_000 },
  { doing: 'READING', table: 'cohorts', rows: 50_500 },
  { doing: 'READING', table: 'figures', rows: 300_000 },
  { doing: 'READING', table: 'figures', rows: 300_000 },
  { doing: 'ARRANGING', done: 1, of: 3 },
  { doing: 'COUNTING', done: 1, of: 1200 },
  { doing: 'COUNTING', done: 2, of: 1200 },
  { doing: 'COUNTING', done: 1200, of: 1200 },
];

/** What is written of the steps, one a second. */
function written(shown: readonly ImportProgress[], rows: ReadonlyMap<TableName, number>, isTTY: boolean): string[] {
  const texts: string[] = [];
  let seconds = 0;
  const output = { isTTY, write: (text: string) => texts.push(text) };
  const progress = new ShownProgress(output, rows, () => seconds * 1000);
  for (const step of shown) {
    seconds += 1;
    progress.show(step);
  }
  progress.end();
  return texts;
}

describe('the progress of an import', () => {
  it('is told by few lines to the end of its last part', () => {
    expect(written(steps, expected, false)).toEqual([
      '7%  cohorts: 50,000 of about 100,000 rows, 50,000 a second\n',
      '60%  figures: 300,000 of about 300,000 rows, 133,333 a second\n',
      '65%  indexes, by steps: 1 of 3\n',
      '75%  cohorts counted together, by places: 1 of 1,200\n',
      '100%  cohorts counted together, by places: 1,200 of 1,200\n',
    ]);
  });

  it('is drawn as a bar on a terminal, which goes away', () => {
    const begin = '\r\u001B[2K';
    expect(written(steps.slice(4, 5), expected, true)).toEqual([
      `${begin}${'█'.repeat(20)}${'░'.repeat(10)} 65%  indexes, by steps: 1 of 3`,
      begin,
    ]);
  });

  it('says nothing of how many rows a part of a package has, which nobody knows, and nothing at all of a small one', () => {
    const [step] = steps as [ImportProgress];
    expect(written([step], new Map(), false)).toEqual(['60%  cohorts: 50,000 rows, 50,000 a second\n']);
    expect(written(steps.slice(4), expected, false)).toEqual([]);
  });
});
