import { rankedMetrics, missingReasons, units } from '@pionir/shared';
import type { Language, Sheet } from '@pionir/shared';
import type { HomeYear } from '../../graphql/types.ts';
import { labelOf } from '../../i18n/bilingual.ts';
import { sheetWords } from './sheetWords.ts';

/** Years down, with how many places each sum has. */
export function yearsSheet(history: readonly HomeYear[], language: Language): Sheet {
  const words = sheetWords[language];
  const people = labelOf(units.people, language);
  return {
    head: [words.year, `${labelOf(rankedMetrics.PROTECTED_WORKERS, language)}, ${people}`, words.places],
    rows: history.map(({ year, coverage: { protectedWorkers, placesWithValue } }) => [
      year,
      protectedWorkers.value ?? labelOf(missingReasons[protectedWorkers.missing ?? 'NOT_PUBLISHED'], language),
      placesWithValue,
    ]),
  };
}
