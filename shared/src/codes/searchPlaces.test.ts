import { describe, expect, it } from 'vitest';
import { eastJava } from '../testing/eastJava.ts';
import { editDistance } from './editDistance.ts';
import { modernSpelling } from './modernSpelling.ts';
import { searchPlaces } from './searchPlaces.ts';

const places = eastJava.map((place) => ({
  ...place,
  kemendagriCode: `${place.code.slice(0, 2)}.${place.code.slice(2)}`,
}));

const namesFor = (text: string) => searchPlaces(text, places).map(({ name }) => name);

describe('searchPlaces', () => {
  it.each([
    ['malang', ['Kabupaten Malang', 'Kota Malang']],
    ['kota malang', ['Kota Malang']],
    ['KOTA  Malang', ['Kota Malang']],
    ['malang kota', ['Kota Malang']],
    ['Malang city', ['Kota Malang']],
    ['kab malang', ['Kabupaten Malang']],
    ['Kab. Malang', ['Kabupaten Malang']],
    ['malang regency', ['Kabupaten Malang']],
    ['kota jember', ['Kabupaten Jember']],
    ['mal', ['Kabupaten Malang', 'Kota Malang']],
    ['batu', ['Kota Batu']],
    ['agung', ['Kabupaten Tulungagung']],
  ])('"%s" by name finds %j', (text, names) => {
    expect(namesFor(text)).toEqual(names);
  });

  it.each([
    ['3504', ['Kabupaten Tulungagung']],
    ['35.04', ['Kabupaten Tulungagung']],
    [' 35.78 ', ['Kota Surabaya']],
    ['357', places.filter(({ code }) => code.startsWith('357')).map(({ name }) => name)],
    ['9999', []],
    ['3.504', []],
  ])('"%s" by code finds %j', (text, names) => {
    expect(namesFor(text)).toEqual(names);
  });

  it.each([
    ['Soerabaja', ['Kota Surabaya']],
    ['Toeban', ['Kabupaten Tuban']],
    ['Djember', ['Kabupaten Jember']],
    ['Pasoeroean', ['Kabupaten Pasuruan', 'Kota Pasuruan']],
    ['Loemadjang', ['Kabupaten Lumajang']],
    ['Ngandjoek', ['Kabupaten Nganjuk']],
    ['Banjoewangi', ['Kabupaten Banyuwangi']],
    ['Patjitan', ['Kabupaten Pacitan']],
    ['Toeloengagoeng', ['Kabupaten Tulungagung']],
    ['Bodjonegoro', ['Kabupaten Bojonegoro']],
    ['kota madioen', ['Kota Madiun']],
    ['Sidohardjo', ['Kabupaten Sidoarjo']],
    ['Soemenep', ['Kabupaten Sumenep']],
  ])('"%s" in the old spelling finds %j', (text, names) => {
    expect(namesFor(text)).toEqual(names);
  });

  it.each([
    ['jmber', ['Kabupaten Jember']],
    ['jebmer', ['Kabupaten Jember']],
    ['tulungagug', ['Kabupaten Tulungagung']],
    ['tulungangun', ['Kabupaten Tulungagung']],
    ['banyuwngi', ['Kabupaten Banyuwangi']],
    ['sidoharjo', ['Kabupaten Sidoarjo']],
    ['kota kedri', ['Kota Kediri']],
    ['lamogan', ['Kabupaten Lamongan']],
    ['bojonegro', ['Kabupaten Bojonegoro']],
    ['trengalek', ['Kabupaten Trenggalek']],
    ['situbonod', ['Kabupaten Situbondo']],
    ['banyiw', ['Kabupaten Banyuwangi']],
  ])('"%s" with slips finds %j', (text, names) => {
    expect(namesFor(text)).toEqual(names);
  });

  it.each(['', '   ', 'xyz', 'jakarta', 'bandung', '!?'])('"%s" finds nothing', (text) => {
    expect(namesFor(text)).toEqual([]);
  });

  it('a kind alone finds all of the kind', () => {
    expect(namesFor('kota')).toHaveLength(9);
    expect(namesFor('kabupaten')).toHaveLength(29);
  });

  it('every place is found by its name, its codes and its old spelling, whatever the order of places', () => {
    for (const place of places) {
      const shuffled = places.toReversed();
      for (const text of [place.name, place.code, place.kemendagriCode, oldSpelling(place.name)]) {
        expect([text, searchPlaces(text, shuffled)[0]?.code]).toEqual([text, place.code]);
      }
    }
  });
});

describe('modernSpelling', () => {
  it.each([
    ['soerabaja', 'surabaya'],
    ['djombang', 'jombang'],
    ['tjepoe', 'cepu'],
    ['malang', 'malang'],
  ])('"%s" is "%s"', (old, modern) => {
    expect(modernSpelling(old)).toBe(modern);
  });
});

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['a', '', 1],
    ['jember', 'jember', 0],
    ['jmber', 'jember', 1],
    ['jebmer', 'jember', 1],
    ['kitten', 'sitting', 3],
  ])('from "%s" to "%s" is %d', (a, b, distance) => {
    expect([editDistance(a, b), editDistance(b, a)]).toEqual([distance, distance]);
  });
});

/** A name as it was written before 1947; the kind is left as it is. */
function oldSpelling(name: string): string {
  const [kind = '', ...rest] = name.toLowerCase().split(' ');
  const own = rest.join(' ').replaceAll('j', 'dj').replaceAll('y', 'j').replaceAll('c', 'tj').replaceAll('u', 'oe');
  return `${kind} ${own}`;
}
