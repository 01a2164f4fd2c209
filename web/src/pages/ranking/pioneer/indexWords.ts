import type { Bilingual } from '../../../i18n/bilingual.ts';

interface IndexWords {
  readonly interval: string;
  readonly first: string;
  readonly tier: (tier: number) => string;
  readonly open: string;
  readonly opened: (name: string) => string;
  readonly component: string;
  readonly value: string;
  readonly percentile: string;
  readonly weight: string;
  readonly without: string;
  readonly notRanked: string;
  readonly note: string;
  readonly ownNote: string;
}

export const indexWords: Bilingual<IndexWords> = {
  ID: {
    interval: 'Rentang 90%',
    first: 'Pertama dalam',
    tier: (tier) => `Lapis ${tier}`,
    open: 'Rincian',
    opened: (name) => `Komponen indeks ${name}`,
    component: 'Komponen',
    value: 'Nilai',
    percentile: 'Persentil',
    weight: 'Bobot',
    without: 'Peringkat tanpa ini',
    notRanked: 'tak berperingkat',
    note: '“Rentang 90%” memuat peringkatnya dalam 90% pembobotan di sekitar bobot yang dipilih; “Pertama dalam” bagian pembobotan yang menempatkannya di puncak. Komponen tanpa angka tidak diberi bobot; bobot komponen yang lain membesar.',
    ownNote: 'Perubahan setahun hanya ditunjukkan untuk bobot baku kantor.',
  },
  EN: {
    interval: '90% interval',
    first: 'First in',
    tier: (tier) => `Tier ${tier}`,
    open: 'Details',
    opened: (name) => `Components of the index of ${name}`,
    component: 'Component',
    value: 'Value',
    percentile: 'Percentile',
    weight: 'Weight',
    without: 'Rank without it',
    notRanked: 'not ranked',
    note: 'The “90% interval” holds its rank in 90% of weightings around the chosen ones; “First in” is the share of weightings that put it on top. A component without a figure has no weight; the weights of the others grow.',
    ownNote: 'The change in a year is shown for the office’s weights only.',
  },
};
