import type { NamedPlace } from '../codes/index.ts';

const kabupaten = [
  'Pacitan',
  'Ponorogo',
  'Trenggalek',
  'Tulungagung',
  'Blitar',
  'Kediri',
  'Malang',
  'Lumajang',
  'Jember',
  'Banyuwangi',
  'Bondowoso',
  'Situbondo',
  'Probolinggo',
  'Pasuruan',
  'Sidoarjo',
  'Mojokerto',
  'Jombang',
  'Nganjuk',
  'Madiun',
  'Magetan',
  'Ngawi',
  'Bojonegoro',
  'Tuban',
  'Lamongan',
  'Gresik',
  'Bangkalan',
  'Sampang',
  'Pamekasan',
  'Sumenep',
];
const kota = ['Kediri', 'Blitar', 'Malang', 'Probolinggo', 'Pasuruan', 'Mojokerto', 'Madiun', 'Surabaya', 'Batu'];

/** The 29 regencies and 9 cities of East Java, in the order of codes. */
export const eastJava: readonly NamedPlace[] = [
  ...kabupaten.map((name, index): NamedPlace => ({
    code: `35${String(index + 1).padStart(2, '0')}`,
    kind: 'KABUPATEN',
    name: `Kabupaten ${name}`,
  })),
  ...kota.map((name, index): NamedPlace => ({ code: `35${71 + index}`, kind: 'KOTA', name: `Kota ${name}` })),
];
