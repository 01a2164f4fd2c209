import { languages, wordsOf } from '@pionir/shared';
import type { SiteQuestion } from '@pionir/shared';
import { FigureBesideDocument } from '../../graphql/generated/FigureBesideDocument.ts';
import { questionOf } from './questionOf.ts';

/** What stands beside each figure, asked by who opens its evidence. */
export function evidenceQuestions(figures: readonly string[]): SiteQuestion[] {
  return figures.flatMap((slug) =>
    wordsOf(languages).map((language) => questionOf(FigureBesideDocument, { slug, language })),
  );
}
