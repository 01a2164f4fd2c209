import { expect, test } from 'vitest';
import { totalWords } from './totalWords.ts';

test.each([
  [1, 1, 'Satu-satunya hitungan yang dipublikasikan cocok bila dihitung ulang.'],
  [3, 3, 'Semua 3 hitungan yang dipublikasikan cocok bila dihitung ulang.'],
  [0, 1, '0 dari 1 hitungan yang dipublikasikan cocok bila dihitung ulang.'],
])('%s of %s that reconcile', (reconciling, all, text) => {
  expect(totalWords.ID.summary(reconciling, all)).toBe(text);
});
