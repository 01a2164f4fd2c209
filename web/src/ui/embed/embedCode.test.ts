import { expect, test } from 'vitest';
import { embedCode } from './embedCode.ts';
import { frozenAddress } from './frozenAddress.ts';

const address = 'https://pionir.example/embed/peringkat?metric=GROWTH&kind=KOTA';

test('the code holds the view, and nothing in it ends the attribute', () => {
  expect(embedCode(address, 'A "title" & more')).toBe(
    '<iframe src="https://pionir.example/embed/peringkat?metric=GROWTH&amp;kind=KOTA" title="A &quot;title&quot; &amp; more" width="100%" height="640" loading="lazy" style="border:0"></iframe>',
  );
});

test('a frozen frame names both days and its revision', () => {
  const days = { on: '2025-12-31', knownAt: '2026-11-21' };
  expect(frozenAddress(address, days, 3)).toBe(`${address}&on=2025-12-31&knownAt=2026-11-21&rev=3`);
  expect(frozenAddress(`${address}&on=2023-09-12`, { ...days, on: '2023-09-12' }, 3)).toBe(
    `${address}&on=2023-09-12&knownAt=2026-11-21&rev=3`,
  );
});
