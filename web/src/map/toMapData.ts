import { missingReasons } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { HomeAnswer, HomePlace } from '../graphql/types.ts';
import { labelOf } from '../i18n/bilingual.ts';
import { plainText } from '../i18n/sentence.ts';
import type { Sentence } from '../i18n/sentence.ts';
import { showNumber, showQuantity } from '../i18n/showNumber.ts';
import { shadeOf, shadeSteps } from './shadeSteps.ts';
import { tileMarks } from './tileMarks.ts';

/** A place of the map with what is said of it. */
export interface MapPlace {
  readonly place: HomePlace;
  /** A few letters for where the name has no room. */
  readonly mark: string;
  /** The tone, from 1 to 5; null for a place without a value, which is hatched. */
  readonly shade: number | null;
  readonly spoken: string;
}

/** A tone with the least and the most of the values it stands for. */
export interface MapStep {
  readonly shade: number;
  readonly label: string;
  readonly ends: Sentence;
}

export interface MapData {
  readonly title: string;
  readonly places: readonly MapPlace[];
  readonly steps: readonly MapStep[];
  /** The hatched places, each with its reason. */
  readonly gaps: readonly string[];
}

/** A ranking as shades of its places: a place without a value has a reason in its stead, not the lightest tone. */
export function toMapData(
  places: readonly HomePlace[],
  ranking: HomeAnswer['ranking'],
  title: string,
  language: Language,
): MapData {
  const rows = new Map(ranking.rows.nodes.map((row) => [row.regency.code, row]));
  const reasons = new Map(ranking.excluded.map(({ regency, reason }) => [regency.code, reason]));
  const steps = shadeSteps(ranking.rows.nodes.map(({ value }) => value));
  const marks = tileMarks(places);
  const words = language === 'ID' ? indonesian : english;
  const end = (value: number): Sentence[number] => {
    const text = showNumber(value, ranking.unit, language);
    const row = ranking.rows.nodes.find((each) => each.value === value);
    return row === undefined ? text : { text, about: row.regency.name, quantity: row.quantity };
  };
  const mapped = places.map((place) => {
    const row = rows.get(place.code);
    const said =
      row === undefined
        ? labelOf(missingReasons[reasons.get(place.code) ?? 'NOT_PUBLISHED'], language).toLowerCase()
        : `${showQuantity(row.value, ranking.unit, language)}, ${words.rank} ${row.rank}${row.tied ? words.tied : ''}`;
    return {
      place,
      mark: marks.get(place.code) ?? place.name,
      shade: row === undefined ? null : shadeOf(row.value, steps),
      spoken: `${place.name}: ${said}`,
    };
  });
  return {
    title,
    places: mapped,
    steps: steps.map(({ shade, least, most }) => {
      const ends = least === most ? [end(most)] : [end(least), ' – ', end(most)];
      return { shade, label: plainText(ends), ends };
    }),
    gaps: mapped.filter(({ shade }) => shade === null).map(({ spoken }) => spoken),
  };
}

const indonesian = { rank: 'peringkat', tied: ' (seri)' };
const english: typeof indonesian = { rank: 'rank', tied: ' (tied)' };
