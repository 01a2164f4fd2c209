import { languages, wordsOf } from '@pionir/shared';
import type { SiteQuestion } from '@pionir/shared';
import { ChangesDocument } from '../../graphql/generated/ChangesDocument.ts';
import { LinkedRevisionDocument } from '../../graphql/generated/LinkedRevisionDocument.ts';
import { NewestRevisionDocument } from '../../graphql/generated/NewestRevisionDocument.ts';
import { fewShown, mostShown } from '../../pages/changes/changesShown.ts';
import type { SiteFacts } from '../readSiteFacts.ts';
import { questionOf } from './questionOf.ts';

/** The newest revision, each that a link may name, and what changed since each. */
export function revisionQuestions({ revision }: SiteFacts): SiteQuestion[] {
  const revisions = Array.from({ length: revision }, (_, index) => index + 1);
  return [
    questionOf(NewestRevisionDocument, {}),
    ...revisions.map((number) => questionOf(LinkedRevisionDocument, { number })),
    ...[0, ...revisions].flatMap((since) =>
      wordsOf(languages).flatMap((language) =>
        [fewShown, mostShown].map((first) => questionOf(ChangesDocument, { since, first, language })),
      ),
    ),
  ];
}
