import { languages, wordsOf } from '@pionir/shared';
import type { SiteQuestion } from '@pionir/shared';
import { EmbedRegencyDocument } from '../../graphql/generated/EmbedRegencyDocument.ts';
import { RegencyDocument } from '../../graphql/generated/RegencyDocument.ts';
import { daysHeld } from '../daysHeld.ts';
import type { SiteFacts } from '../readSiteFacts.ts';
import { questionOf } from './questionOf.ts';

/** Each profile on each day, whole and as it is embedded. */
export function regencyQuestions(facts: SiteFacts): SiteQuestion[] {
  const days = daysHeld(facts);
  return wordsOf(languages).flatMap((language) =>
    facts.regencies.flatMap(({ code }) =>
      days.flatMap((day) => [
        questionOf(RegencyDocument, { code, ...day, language }),
        questionOf(EmbedRegencyDocument, { code, ...day, language }),
      ]),
    ),
  );
}
