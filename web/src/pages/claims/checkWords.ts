import { formatDate } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { Bilingual } from '../../i18n/bilingual.ts';

interface CheckWords {
  readonly atClaim: string;
  readonly atClaimKnown: (knownAt: string | null) => string;
  readonly today: string;
  readonly todayKnown: (knownAt: string | null) => string;
  readonly verdicts: string;
  readonly both: string;
  readonly bothKnown: string;
  readonly changed: string;
  readonly own: string;
  readonly against: string;
  readonly rivals: string;
  readonly rivalsText: string;
  readonly years: string;
  readonly ranking: string;
  readonly undated: string;
  readonly claimant: string;
  readonly source: string;
  /** Leads to all that was taken from the document. */
  readonly document: string;
  readonly note: string;
}

export const checkWords: Bilingual<CheckWords> = {
  ID: {
    atClaim: 'Pada hari klaim',
    atClaimKnown: (knownAt) => dated('menurut yang diketahui saat itu', knownAt, 'ID'),
    today: 'Hari yang sama, kini',
    todayKnown: (knownAt) => dated('menurut yang diketahui sekarang', knownAt, 'ID'),
    verdicts: 'Penilaian',
    both: 'Pada hari klaim dan kini',
    bothKnown: 'penilaian dan alasannya sama',
    changed: 'Penilaiannya berubah karena angka yang terbit kemudian.',
    own: 'Angka sendiri',
    against: 'Di atasnya',
    rivals: 'Daerah lain',
    rivalsText: ' punya angka',
    years: 'Tahun demi tahun',
    ranking: 'Lihat peringkat di baliknya',
    undated: 'tanpa tanggal',
    claimant: 'Yang mengklaim',
    source: 'Sumber',
    document: 'isi dokumen',
    note: 'Catatan',
  },
  EN: {
    atClaim: 'On the day of the claim',
    atClaimKnown: (knownAt) => dated('by what was known then', knownAt, 'EN'),
    today: 'The same day, today',
    todayKnown: (knownAt) => dated('by what is known now', knownAt, 'EN'),
    verdicts: 'Verdicts',
    both: 'On the day of the claim and today',
    bothKnown: 'the same verdict for the same reason',
    changed: 'The verdict has changed by figures published later.',
    own: 'Its own figure',
    against: 'Ahead of it',
    rivals: 'Other places',
    rivalsText: ' have figures',
    years: 'Year by year',
    ranking: 'See the ranking behind it',
    undated: 'undated',
    claimant: 'Claimed by',
    source: 'Source',
    document: 'what it says',
    note: 'Note',
  },
};

function dated(text: string, day: string | null, language: Language): string {
  return day === null ? text : `${text}, ${formatDate(day, language)}`;
}
