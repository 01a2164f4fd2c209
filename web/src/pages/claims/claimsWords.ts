import type { Bilingual } from '../../i18n/bilingual.ts';

interface ClaimsWords {
  readonly title: string;
  readonly intro: string;
  readonly form: string;
  readonly verdict: string;
  readonly atClaim: string;
  readonly today: string;
  readonly anyVerdict: string;
  readonly place: string;
  readonly anyPlace: string;
  readonly kind: string;
  readonly anyKind: string;
  readonly clear: string;
  readonly counts: string;
  readonly list: string;
  readonly shown: (shown: number, all: number) => string;
  readonly none: string;
  readonly toAll: string;
  readonly unknownTitle: string;
  readonly unknownText: (slug: string) => string;
}

export const claimsWords: Bilingual<ClaimsWords> = {
  ID: {
    title: 'Klaim',
    intro:
      'Klaim “terbesar”, “pertama”, atau “peringkat sekian” yang pernah dipublikasikan, dihadapkan pada angka dua kali: menurut yang diketahui pada hari klaim itu, dan menurut yang diketahui sekarang tentang hari yang sama. Angka daerah lain yang belum ada tidak pernah dihitung sebagai dukungan.',
    form: 'Pilihan klaim',
    verdict: 'Penilaian',
    atClaim: 'Pada hari klaim',
    today: 'Menurut yang diketahui sekarang',
    anyVerdict: 'Semua penilaian',
    place: 'Daerah',
    anyPlace: 'Semua daerah',
    kind: 'Jenis klaim',
    anyKind: 'Semua jenis',
    clear: 'Hapus pilihan',
    counts: 'Banyaknya klaim menurut penilaian',
    list: 'Semua klaim, yang terbaru dahulu',
    shown: (shown, all) => (shown === all ? `Semua ${all} klaim.` : `${shown} dari ${all} klaim.`),
    none: 'Tidak ada klaim untuk pilihan ini.',
    toAll: 'Semua klaim',
    unknownTitle: 'Klaim ini tidak dikenal',
    unknownText: (slug) => `Tidak ada klaim dengan kunci “${slug}” di sini.`,
  },
  EN: {
    title: 'Claims',
    intro:
      'Published claims of being the largest, the first or of some rank, held against the figures twice: by what was known on the day of the claim, and by what is known now of that same day. What is not known of other places never counts as support.',
    form: 'Choice of claims',
    verdict: 'Verdict',
    atClaim: 'On the day of the claim',
    today: 'By what is known now',
    anyVerdict: 'All verdicts',
    place: 'Place',
    anyPlace: 'All places',
    kind: 'Kind of claim',
    anyKind: 'All kinds',
    clear: 'Clear the choice',
    counts: 'Number of claims by verdict',
    list: 'All claims, the newest first',
    shown: (shown, all) => (shown === all ? `All ${all} claims.` : `${shown} of ${all} claims.`),
    none: 'There is no claim under this choice.',
    toAll: 'All claims',
    unknownTitle: 'This claim is not known',
    unknownText: (slug) => `There is no claim with the key “${slug}” here.`,
  },
};
