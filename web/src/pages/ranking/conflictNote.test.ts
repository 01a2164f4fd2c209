import { expect, test } from 'vitest';
import { row } from '../../testing/answers.ts';
import { conflictNote } from './conflictNote.ts';

const conflict = { valueLow: 157_000, valueHigh: 197_893, rankLow: 1, rankHigh: 2 };

test.each([
  ['both where sources differ and it matters', conflict, { values: '157.000–197.893', ranks: '1–2' }],
  [
    'no ranks where nothing could change them',
    { ...conflict, rankHigh: 1 },
    { values: '157.000–197.893', ranks: null },
  ],
  ['only ranks where a neighbour is in dispute', { ...conflict, valueLow: 197_893 }, { values: null, ranks: '1–2' }],
  ['nothing of a metric without spans', {}, { values: null, ranks: null }],
])('says %s', (_case, changes, note) => {
  expect(conflictNote(row('Kabupaten Bojonegoro', 1, 197_893, changes), 'ID')).toEqual(note);
});
