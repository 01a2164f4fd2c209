import { describe, expect, it } from 'vitest';
import { eastJava } from '../testing/eastJava.ts';
import { ambiguousNames, bareName, placesNamed } from './placeName.ts';

describe('bareName', () => {
  it.each([
    ['KABUPATEN', 'Kabupaten Kediri', 'Kediri'],
    ['KOTA', 'Kota Kediri', 'Kediri'],
    ['KABUPATEN', 'Kediri', 'Kediri'],
    ['KABUPATEN', 'Kotawaringin Timur', 'Kotawaringin Timur'],
    ['KOTA', 'Kota Kotamobagu', 'Kotamobagu'],
  ] as const)('%s "%s" is bare "%s"', (kind, name, bare) => {
    expect(bareName({ kind, name })).toBe(bare);
  });
});

describe('ambiguousNames', () => {
  it('finds the seven names that a regency and a city of East Java share', () => {
    expect(ambiguousNames(eastJava)).toEqual([
      'Blitar',
      'Kediri',
      'Madiun',
      'Malang',
      'Mojokerto',
      'Pasuruan',
      'Probolinggo',
    ]);
  });

  it('finds none where every name is said once', () => {
    expect(ambiguousNames(eastJava.filter(({ kind }) => kind === 'KOTA'))).toEqual([]);
  });
});

describe('placesNamed', () => {
  it.each([
    ['Kediri', ['3506', '3571']],
    ['kediri', ['3506', '3571']],
    ['Kota Kediri', ['3571']],
    ['Kabupaten Kediri', ['3506']],
    ['kab. Kediri', ['3506']],
    ['Kab Kediri', ['3506']],
    ['kab.kediri', ['3506']],
    ['  KOTA   KEDIRI ', ['3571']],
    ['Jember', ['3509']],
    ['Kota Jember', []],
    ['Kedir', []],
    ['Kabupaten', []],
    ['', []],
  ])('"%s" can mean %j', (text, codes) => {
    expect(placesNamed(text, eastJava).map(({ code }) => code)).toEqual(codes);
  });

  it('answers in the order of codes, whatever the order of places', () => {
    expect(placesNamed('Malang', eastJava.toReversed()).map(({ code }) => code)).toEqual(['3507', '3573']);
  });
});
