import { Link } from 'wouter';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import { DeskProblemNotice } from '../DeskProblemNotice.tsx';
import { deskAddress } from '../deskView.ts';
import { DeskWaiting } from '../DeskWaiting.tsx';
import { DraftDocument } from '../graphql/generated/documents.ts';
import { useDeskAnswer } from '../graphql/useDeskAnswer.ts';
import { DraftEditor } from './DraftEditor.tsx';
import { draftWords } from './draftWords.ts';

/** One draft: its rows, what they would change, and what comes next. */
export function DraftRoom({ id }: { readonly id: string }) {
  const words = useWords(draftWords);
  const language = useLanguage();
  const { data, problem, isAsking, askAgain } = useDeskAnswer(DraftDocument, { id });
  const draft = data?.draft ?? null;
  return (
    <>
      <p>
        <Link href={deskAddress({ room: 'DRAFTS', draft: null }, language)}>{words.back}</Link>
      </p>
      {draft === null ? <h1>{isAsking ? words.rows : words.unknown}</h1> : null}
      <DeskProblemNotice problem={problem} />
      {draft === null && isAsking ? <DeskWaiting /> : null}
      {draft === null ? null : <DraftEditor key={draft.version + draft.state} loaded={draft} loadNew={askAgain} />}
    </>
  );
}
