import { useId, useState } from 'react';
import type { SubmitEvent } from 'react';
import { useForgetAnswers } from '../../../graphql/ForgetAnswersContext.ts';
import { useWords } from '../../../i18n/LanguageContext.ts';
import { DeskProblemNotice } from '../DeskProblemNotice.tsx';
import { PublishDraftDocument } from '../graphql/generated/documents.ts';
import type { DraftAnswer } from '../graphql/types.ts';
import { useDeskAction } from '../graphql/useDeskAction.ts';
import { draftWords } from './draftWords.ts';

interface PublishFormProps {
  readonly draft: DraftAnswer;
  /** The newest revision as the preview told it: another one meanwhile is a conflict. */
  readonly onRevision: number | null;
  readonly loadNew: () => void;
  readonly lookAgain: () => void;
}

/** Makes the draft a revision. */
export function PublishForm({ draft: { id, version }, onRevision, loadNew, lookAgain }: PublishFormProps) {
  const words = useWords(draftWords);
  const field = useId();
  const [note, setNote] = useState('');
  const { act, problem, isActing } = useDeskAction(PublishDraftDocument);
  const forgetAnswers = useForgetAnswers();
  // Said no longer once the newer preview is in sight.
  const isSettled = problem?.code === 'REVISION_CHANGED' && problem.details['expected'] !== onRevision;
  const publish = async (event: SubmitEvent) => {
    event.preventDefault();
    if (onRevision === null) return;
    const published = await act({ id, version, expectedRevision: onRevision, note: note.trim() || null });
    if (published === null) return;
    forgetAnswers();
    loadNew();
  };
  return (
    <form className="desk-form" onSubmit={(event) => void publish(event)}>
      <div className="field field-wide">
        <label htmlFor={field}>{words.note}</label>
        <input id={field} maxLength={200} value={note} onChange={({ target }) => setNote(target.value)} />
        <span className="small">{words.noteHint}</span>
      </div>
      <button type="submit" className="button button-main" disabled={isActing}>
        {isActing ? words.publishing : words.publish}
      </button>
      <p className="table-note">{words.publishNote}</p>
      <DeskProblemNotice
        problem={isSettled ? null : problem}
        loadNew={problem?.code === 'REVISION_CHANGED' ? lookAgain : loadNew}
      />
    </form>
  );
}
