import { languages, wordsOf } from '@pionir/shared';
import type { SiteQuestion } from '@pionir/shared';
import { comparisonPair } from '../../copy/comparisonPair.ts';
import { CompareDocument } from '../../graphql/generated/CompareDocument.ts';
import { PlacesDocument } from '../../graphql/generated/PlacesDocument.ts';
import { daysHeld } from '../daysHeld.ts';
import type { SiteFacts } from '../readSiteFacts.ts';
import { questionOf } from './questionOf.ts';

/** The places, and of comparisons those that any other is put together from. */
export function comparisonQuestions(facts: SiteFacts): SiteQuestion[] {
  const codes = facts.regencies.map(({ code }) => code);
  return [
    questionOf(PlacesDocument, {}),
    ...codes.flatMap((code) =>
      daysHeld(facts).flatMap((day) =>
        wordsOf(languages).map((language) =>
          questionOf(CompareDocument, { regencies: [...comparisonPair(code, codes)], ...day, language }),
        ),
      ),
    ),
  ];
}
