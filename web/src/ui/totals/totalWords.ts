import type { Bilingual } from '../../i18n/bilingual.ts';

interface TotalWords {
  readonly computed: string;
  readonly printed: string;
  readonly points: string;
  readonly difference: string;
  readonly tolerance: (shown: string) => string;
  readonly unsettled: string;
  readonly summary: (reconciling: number, all: number) => string;
}

export const totalWords: Bilingual<TotalWords> = {
  ID: {
    computed: 'Hitungan ulang',
    printed: 'tercetak',
    points: 'poin persen',
    difference: 'selisih',
    tolerance: (shown) => `Selisih sampai ${shown} dapat berasal dari pembulatan angka yang tercetak.`,
    unsettled: 'Pemeriksaan ini tidak menunjukkan angka mana yang meleset.',
    summary: (reconciling, all) =>
      reconciling === all
        ? `${all === 1 ? 'Satu-satunya' : `Semua ${all}`} hitungan yang dipublikasikan cocok bila dihitung ulang.`
        : `${reconciling} dari ${all} hitungan yang dipublikasikan cocok bila dihitung ulang.`,
  },
  EN: {
    computed: 'Reckoned again',
    printed: 'printed',
    points: 'percentage points',
    difference: 'difference',
    tolerance: (shown) => `A difference of up to ${shown} can come of the rounding of the printed numbers.`,
    unsettled: 'The check does not tell which number is off.',
    summary: (reconciling, all) =>
      reconciling === all
        ? `${all === 1 ? 'The one published reckoning reconciles' : `All ${all} published reckonings reconcile`} when done again.`
        : `${reconciling} of ${all} published reckonings reconcile when done again.`,
  },
};
