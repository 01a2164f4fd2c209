import { expect, test } from 'vitest';
import { embedCode } from './embedCode.ts';

test('the code holds the view and its revision, and nothing in it ends the attribute', () => {
  expect(embedCode('https://pionir.example/embed/peringkat?metric=GROWTH&kind=KOTA', 'A "title" & more', 3)).toBe(
    '<iframe src="https://pionir.example/embed/peringkat?metric=GROWTH&amp;kind=KOTA&amp;rev=3" title="A &quot;title&quot; &amp; more" width="100%" height="640" loading="lazy" style="border:0"></iframe>',
  );
});
