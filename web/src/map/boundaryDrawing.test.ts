import { describe, expect, test } from 'vitest';
import { boundaryDrawing } from './boundaryDrawing.ts';
import { readBoundaries } from './readBoundaries.ts';

const box = (west: number, south: number, size: number) => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const feature = (code: unknown, type: string, coordinates: unknown) => ({
  type: 'Feature',
  properties: { code },
  geometry: { type, coordinates },
});

describe('readBoundaries', () => {
  test('takes polygons and several polygons, and a code as text or number', () => {
    const value = collection(
      feature('3504', 'Polygon', [box(111, -8, 1)]),
      feature(3576, 'MultiPolygon', [[box(112, -8, 1)], [box(114, -8, 1)]]),
    );
    expect(readBoundaries(value)?.map(({ code, rings }) => [code, rings.length])).toEqual([
      ['3504', 1],
      ['3576', 2],
    ]);
  });

  test.each([
    ['nothing', null],
    ['text', 'a map'],
    ['no features', collection()],
    ['a feature without a code', collection(feature(undefined, 'Polygon', [box(111, -8, 1)]))],
    ['a point', collection(feature('3504', 'Point', [111, -8]))],
    ['a ring that is no ring', collection(feature('3504', 'Polygon', [[[111, -8]]]))],
    ['a corner that is no number', collection(feature('3504', 'Polygon', [[...box(111, -8, 1), ['x', 'y']]]))],
  ])('takes no %s', (_name, value) => {
    expect(readBoundaries(value)).toBeNull();
  });
});

describe('boundaryDrawing', () => {
  const boundaries = [
    { code: '3504', rings: [box(0, 59, 2) as [number, number][]] },
    { code: '3576', rings: [box(1.99, 60.99, 0.01) as [number, number][]] },
  ];
  const places = [
    { code: '3504', longitude: 1, latitude: 60 },
    { code: '3576', longitude: 1.995, latitude: 60.995 },
    { code: '3599', longitude: 1, latitude: 60 },
  ];

  test('north is up, and a degree of longitude is as narrow as at the middle latitude: half at 60°', () => {
    const drawing = boundaryDrawing(boundaries, places);
    expect([drawing.width, drawing.height]).toEqual([1000, 2000]);
    expect(drawing.shapes[0]).toEqual({
      code: '3504',
      path: 'M0 2000L1000 2000L1000 0L0 0L0 2000Z',
      centre: [500, 1000],
    });
  });

  test('what is too small to be seen is a disc upon the others; what has no boundary is not drawn', () => {
    const { shapes } = boundaryDrawing(boundaries, places);
    expect(shapes.map(({ code, path }) => [code, path.includes('a11 11')])).toEqual([
      ['3504', false],
      ['3576', true],
    ]);
  });
});
