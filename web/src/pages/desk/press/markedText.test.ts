import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markText } from './markedText.ts';

test('a text is cut at what was read from it', () => {
  const text = 'bagi 27.500 pekerja rentan';
  const pieces = markText(text, [
    { id: 'a', spans: [{ start: 5, end: 26 }] },
    { id: 'b', spans: [{ start: 5, end: 11 }] },
  ]);
  expect(pieces).toEqual([
    { start: 0, text: 'bagi ', ids: [] },
    { start: 5, text: '27.500', ids: ['a', 'b'] },
    { start: 11, text: ' pekerja rentan', ids: ['a'] },
  ]);
});

const arbitrarySpans = fc.array(
  fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
  { maxLength: 4 },
);

test('the pieces are the text again, and each carries just the readings over it', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 40, maxLength: 60 }),
      fc.array(arbitrarySpans, { maxLength: 4 }),
      (text, all) => {
        const readings = all.map((spans, index) => ({ id: String(index), spans }));
        const pieces = markText(text, readings);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const { start, ids } of pieces) {
          const over = readings.filter(({ spans }) => spans.some((span) => span.start <= start && start < span.end));
          expect(new Set(ids)).toEqual(new Set(over.map(({ id }) => id)));
        }
      },
    ),
  );
});
