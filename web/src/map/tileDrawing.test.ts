import { expect, test } from 'vitest';
import { tileDrawing } from './tileDrawing.ts';

const places = [
  { code: '3504', kind: 'KABUPATEN', tileColumn: 2, tileRow: 4 },
  { code: '3576', kind: 'KOTA', tileColumn: 4, tileRow: 1 },
] as const;

test('every place has a square of one size at its column and row', () => {
  const drawing = tileDrawing(places);
  expect([drawing.width, drawing.height, drawing.isTiles]).toEqual([500, 500, true]);
  expect(drawing.shapes.map(({ code, centre }) => [code, centre])).toEqual([
    ['3504', [250, 450]],
    ['3576', [450, 150]],
  ]);
});

test('a regency has square corners, a city round ones', () => {
  const [regency, city] = tileDrawing(places).shapes;
  expect(regency?.path).toMatch(/^M205 402h90a3 3 /);
  expect(city?.path).toMatch(/^M432 102h36a30 30 /);
});
