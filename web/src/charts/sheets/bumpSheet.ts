import { missingReasons } from '@pionir/shared';
import type { Language, Sheet } from '@pionir/shared';
import { labelOf } from '../../i18n/bilingual.ts';
import type { BumpChartData } from '../toBumpChartData.ts';
import { sheetWords } from './sheetWords.ts';

/** Places down, years across; a year without a rank says why. */
export function bumpSheet({ years, lines }: Pick<BumpChartData, 'years' | 'lines'>, language: Language): Sheet {
  const words = sheetWords[language];
  return {
    head: [words.code, words.place, ...years.map(String)],
    rows: lines.map((line) => [
      line.place.code,
      line.place.name,
      ...line.years.map(({ rank, missing }) => rank ?? labelOf(missingReasons[missing ?? 'NOT_PUBLISHED'], language)),
    ]),
  };
}
