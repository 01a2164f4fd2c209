import type { Bilingual } from '../../i18n/bilingual.ts';

interface SheetWords {
  readonly rank: string;
  readonly tied: string;
  readonly code: string;
  readonly place: string;
  readonly year: string;
  readonly all: string;
  readonly lowest: string;
  readonly highest: string;
  readonly bestRank: string;
  readonly worstRank: string;
  readonly places: string;
  readonly yes: string;
  readonly no: string;
}

export const sheetWords: Bilingual<SheetWords> = {
  ID: {
    rank: 'Peringkat',
    tied: 'Seri',
    code: 'Kode BPS',
    place: 'Daerah',
    year: 'Tahun',
    all: 'Semua',
    lowest: 'Terendah menurut sumber',
    highest: 'Tertinggi menurut sumber',
    bestRank: 'Peringkat terbaik',
    worstRank: 'Peringkat terburuk',
    places: 'Daerah dengan angka',
    yes: 'ya',
    no: 'tidak',
  },
  EN: {
    rank: 'Rank',
    tied: 'Tied',
    code: 'BPS code',
    place: 'Place',
    year: 'Year',
    all: 'All',
    lowest: 'Lowest by a source',
    highest: 'Highest by a source',
    bestRank: 'Best rank',
    worstRank: 'Worst rank',
    places: 'Places with a figure',
    yes: 'yes',
    no: 'no',
  },
};
