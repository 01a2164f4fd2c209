import { useState } from 'react';
import { DeskRevisionsDocument } from '../../../graphql/generated/DeskRevisionsDocument.ts';
import { useForgetAnswers } from '../../../graphql/ForgetAnswersContext.ts';
import { useAnswer } from '../../../graphql/useAnswer.ts';
import { useWords } from '../../../i18n/LanguageContext.ts';
import { AnswerNotice } from '../../../ui/AnswerNotice.tsx';
import { DeskProblemNotice } from '../DeskProblemNotice.tsx';
import { UndoRevisionDocument } from '../graphql/generated/documents.ts';
import { useDeskAction } from '../graphql/useDeskAction.ts';
import { RevisionRow } from './RevisionRow.tsx';
import { revisionWords } from './revisionWords.ts';

/** What was published, and the way to take it back. */
export function RevisionRoom() {
  const words = useWords(revisionWords);
  const answer = useAnswer(DeskRevisionsDocument, {});
  const { act, problem, isActing } = useDeskAction(UndoRevisionDocument);
  const forgetAnswers = useForgetAnswers();
  const [undone, setUndone] = useState<{ readonly number: number; readonly by: number } | null>(null);
  const dataset = answer.data?.dataset ?? null;
  const undo = async (number: number) => {
    if (dataset === null) return;
    const answered = await act({ number, expectedRevision: dataset.revision });
    setUndone(answered === null ? null : { number, by: answered.undoRevision.number });
    if (answered === null) answer.askAgain();
    else forgetAnswers();
  };
  return (
    <>
      <h1>{words.title}</h1>
      <p className="subhead">{words.intro}</p>
      <AnswerNotice answer={answer} />
      <p role="status">{isActing ? words.undoing : undone === null ? '' : words.undone(undone.number, undone.by)}</p>
      <DeskProblemNotice problem={problem} loadNew={answer.askAgain} />
      {dataset === null ? null : (
        <table className="numbers desk-table" aria-label={words.title}>
          <thead>
            <tr>
              <th scope="col">{words.number}</th>
              <th scope="col">{words.what}</th>
              <th scope="col">{words.undo}</th>
            </tr>
          </thead>
          <tbody>
            {dataset.revisions.nodes.map((revision) => (
              <RevisionRow
                key={revision.number}
                revision={revision}
                isBusy={isActing}
                undo={() => void undo(revision.number)}
              />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
