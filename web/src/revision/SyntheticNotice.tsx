import { NewestRevisionDocument } from '../graphql/generated/documents.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useWords } from '../i18n/LanguageContext.ts';
import { revisionWords } from './revisionWords.ts';

/** That the numbers are made up, where they are. */
export function SyntheticNotice() {
  const words = useWords(revisionWords);
  const { data } = useAnswer(NewestRevisionDocument, {});
  if (data === null || !data.dataset.synthetic) return null;
  return (
    <p className="notice" role="status">
      {words.synthetic}
    </p>
  );
}
