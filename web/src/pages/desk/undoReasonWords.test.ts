import { expect, test } from 'vitest';
import { undoReasonText } from './undoReasonWords.ts';

const used = { obstacle: 'USED_LATER', table: 'FIGURES', key: 'a', revision: 3, message: 'figures a: total b.' };

test('a reason names the row and the later revision, in both languages', () => {
  expect(undoReasonText(used, 'ID')).toBe('Dipakai kemudian: FIGURES a, revisi 3');
  expect(undoReasonText(used, 'EN')).toBe('Used later: FIGURES a, revision 3');
});

test('one without a row is told by its kind, a broken rule by what breaks', () => {
  const bare = { table: null, key: null, revision: null, message: 'Told.' };
  expect(undoReasonText({ ...bare, obstacle: 'FIRST_OF_PACKAGE' }, 'ID')).toBe('Revisi pertama paket');
  expect(undoReasonText({ ...bare, obstacle: 'BREAKS_RULE' }, 'EN')).toBe('Breaks a rule: Told.');
  expect(undoReasonText({ ...bare, obstacle: 'NEWER' }, 'EN')).toBe('Told.');
});
