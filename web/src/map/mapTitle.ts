import type { Language } from '@pionir/shared';
import type { HomeAnswer, HomeRow } from '../graphql/types.ts';
import type { Sentence } from '../i18n/sentence.ts';
import { showNumber } from '../i18n/showNumber.ts';
import { placesCount } from '../ui/placesCount.ts';

/** How many places are shaded, and how far their values lie apart. */
export function mapTitle({ rows, unit, excluded }: HomeAnswer['ranking'], language: Language): Sentence {
  const words = language === 'ID' ? indonesian : english;
  const { nodes } = rows;
  // In the order of ranks, which begin with the highest value in both metrics of the map.
  const [most, least] = [nodes[0], nodes.at(-1)];
  if (most === undefined || least === undefined) return [words.none];
  const counted = {
    some: nodes.length,
    all: nodes.length + excluded.length,
    without: excluded.map(({ regency }) => regency.name),
  };
  const spoken = ({ value, regency, quantity }: HomeRow) => ({
    text: showNumber(value, unit, language),
    about: regency.name,
    quantity,
  });
  return [
    placesCount(counted, { about: words.figures, values: [] }, language),
    words.have,
    ...(least.value === most.value ? [] : [words.from, spoken(least), words.to]),
    spoken(most),
  ];
}

const indonesian = {
  none: 'Belum ada daerah yang punya angka',
  figures: 'Daerah yang punya angka',
  have: ' daerah punya angka: ',
  from: 'dari ',
  to: ' sampai ',
};

const english: typeof indonesian = {
  none: 'No place has a figure yet',
  figures: 'Places with a figure',
  have: ' places have a figure: ',
  from: 'from ',
  to: ' to ',
};
