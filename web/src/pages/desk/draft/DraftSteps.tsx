import { includesRole } from '@pionir/shared';
import { useState } from 'react';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import { changesAddress } from '../../changes/changesView.ts';
import { DeskProblemNotice } from '../DeskProblemNotice.tsx';
import { useDesk } from '../graphql/DeskContext.ts';
import { ChangeDraftDocument, SubmitDraftDocument, WithdrawDraftDocument } from '../graphql/generated/documents.ts';
import type { DraftAnswer, PreviewAnswer } from '../graphql/types.ts';
import { useDeskAction } from '../graphql/useDeskAction.ts';
import { toRowInputs } from './draftEdits.ts';
import type { EditedRow } from './draftEdits.ts';
import { draftWords } from './draftWords.ts';
import { PublishForm } from './PublishForm.tsx';

interface DraftStepsProps {
  readonly draft: DraftAnswer;
  readonly edited: { readonly title: string; readonly rows: readonly EditedRow[]; readonly isTouched: boolean };
  readonly preview: PreviewAnswer | null;
  readonly take: (written: DraftAnswer) => void;
  readonly loadNew: () => void;
  readonly lookAgain: () => void;
}

/** What can be done with the draft now. */
export function DraftSteps({ draft, edited, preview, take, loadNew, lookAgain }: DraftStepsProps) {
  const words = useWords(draftWords);
  const language = useLanguage();
  const { role } = useDesk().signedIn;
  const save = useDeskAction(ChangeDraftDocument);
  const submit = useDeskAction(SubmitDraftDocument);
  const withdraw = useDeskAction(WithdrawDraftDocument);
  const [isSure, setSure] = useState(false);
  const { id, version, state, revision } = draft;
  const isSound = preview !== null && preview.problemCount === 0 && preview.changes && !edited.isTouched;
  if (state === 'WITHDRAWN') return <p className="notice">{words.withdrawn}</p>;
  if (state === 'PUBLISHED') {
    return (
      <p className="notice" role="status">
        {/* Opened anew, so that no answer kept from before is shown. */}
        {revision === null ? null : (
          <>
            {words.published(revision)} <a href={changesAddress(revision - 1, language)}>{words.seeRevision}</a>
          </>
        )}
      </p>
    );
  }
  return (
    <section className="desk-steps">
      <h2>{words.steps}</h2>
      {edited.isTouched ? (
        <p>
          <button
            type="button"
            className="button button-main"
            disabled={save.isActing}
            onClick={async () => {
              const written = await save.act({ id, version, title: edited.title, rows: toRowInputs(edited.rows) });
              if (written !== null) take(written.changeDraft);
            }}
          >
            {save.isActing ? words.saving : words.save}
          </button>
        </p>
      ) : null}
      <DeskProblemNotice problem={save.problem} loadNew={loadNew} />
      {state === 'OPEN' && isSound ? (
        <div>
          <button
            type="button"
            className="button button-main"
            disabled={submit.isActing}
            onClick={async () => {
              const written = await submit.act({ id, version });
              if (written !== null) take(written.submitDraft);
            }}
          >
            {words.submit}
          </button>
          <p className="table-note">{words.submitNote}</p>
        </div>
      ) : null}
      {preview !== null && preview.problemCount > 0 && !edited.isTouched ? <p>{words.next}</p> : null}
      {state === 'SUBMITTED' ? <p className="notice">{words.submitted}</p> : null}
      <DeskProblemNotice problem={submit.problem} loadNew={loadNew} />
      {state === 'SUBMITTED' && isSound && includesRole(role, 'PUBLISHER') ? (
        <PublishForm draft={draft} onRevision={preview.onRevision} loadNew={loadNew} lookAgain={lookAgain} />
      ) : null}
      <p>
        <button
          type="button"
          className="plain-button"
          disabled={withdraw.isActing}
          onClick={async () => {
            if (!isSure) return setSure(true);
            const written = await withdraw.act({ id, version });
            return written === null ? setSure(false) : take(written.withdrawDraft);
          }}
        >
          {isSure ? words.confirmWithdraw : words.withdraw}
        </button>
      </p>
      <DeskProblemNotice problem={withdraw.problem} loadNew={loadNew} />
    </section>
  );
}
