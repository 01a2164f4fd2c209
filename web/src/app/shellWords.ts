import type { Bilingual } from '../i18n/bilingual.ts';

interface ShellWords {
  readonly skip: string;
  readonly tagline: string;
  readonly navigation: string;
  readonly ranking: string;
  readonly compare: string;
  readonly claims: string;
  readonly sources: string;
  readonly method: string;
  readonly data: string;
  readonly otherLanguage: string;
  readonly toDark: string;
  readonly toLight: string;
  readonly footer: string;
  readonly playground: string;
  readonly desk: string;
}

export const shellWords: Bilingual<ShellWords> = {
  ID: {
    skip: 'Langsung ke isi',
    tagline: 'Perlindungan pekerja, daerah demi daerah',
    navigation: 'Utama',
    ranking: 'Peringkat',
    compare: 'Bandingkan',
    claims: 'Klaim',
    sources: 'Sumber',
    method: 'Metode',
    data: 'Data',
    otherLanguage: 'English',
    toDark: 'Gelap',
    toLight: 'Terang',
    footer:
      'Setiap angka bergaris titik dapat ditekan: di baliknya ada sumber, angka seperti tercetak, dan tanggal angka itu diketahui. Yang tidak ada angkanya ditulis alasannya, tidak pernah dianggap nol.',
    playground: 'Tanyakan sendiri lewat API.',
    desk: 'Meja data untuk petugas.',
  },
  EN: {
    skip: 'Skip to content',
    tagline: 'Protection of workers, regency by regency',
    navigation: 'Main',
    ranking: 'Ranking',
    compare: 'Compare',
    claims: 'Claims',
    sources: 'Sources',
    method: 'Method',
    data: 'Data',
    otherLanguage: 'Bahasa Indonesia',
    toDark: 'Dark',
    toLight: 'Light',
    footer:
      'Every number with a dotted line can be pressed: behind it are the source, the number as printed, and the day it became known. What has no number has a reason, and is never taken for zero.',
    playground: 'Ask for yourself through the API.',
    desk: 'The data desk, for officers.',
  },
};
