import type { Bilingual } from '../i18n/bilingual.ts';

interface HeadWords {
  /** What the site is, for a page that says nothing of its own. */
  readonly description: string;
  readonly feed: string;
  readonly desk: string;
}

export const headWords: Bilingual<HeadWords> = {
  ID: {
    description:
      'Perlindungan pekerja rentan di kabupaten dan kota: siapa memimpin, berapa orang, menurut sumber yang mana.',
    feed: 'Pionir: perubahan data',
    desk: 'Meja data',
  },
  EN: {
    description:
      'Protection of vulnerable workers in regencies and cities: who leads, by how many people, according to which source.',
    feed: 'Pionir: changes of the data',
    desk: 'Data desk',
  },
};
