import { formatNumber } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { PreviewAnswer } from '../graphql/types.ts';
import { previewWords } from './previewWords.ts';

/** What publishing would do, in a sentence. */
export function previewSentence(preview: PreviewAnswer, language: Language): string {
  const show = (count: number) => formatNumber(count, 'people', language);
  const words = previewWords[language];
  if (preview.problemCount > 0) return words.refused(show(preview.problemCount));
  if (!preview.changes) return words.unchanged;
  const { tables, conflicts, rankCount, verdicts } = preview;
  return words.sentence(
    show(tables.reduce((sum, { added }) => sum + added, 0)),
    show(tables.reduce((sum, { changed }) => sum + changed, 0)),
    show(conflicts.length),
    show(rankCount),
    show(verdicts.length),
  );
}
