import { draftKinds, draftStates } from '@pionir/shared';
import { useId, useState } from 'react';
import { DeskTablesDocument } from '../../../graphql/generated/DeskTablesDocument.ts';
import { useAnswer } from '../../../graphql/useAnswer.ts';
import { labelOf } from '../../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import { AnswerNotice } from '../../../ui/AnswerNotice.tsx';
import { DraftPreviewDocument } from '../graphql/generated/documents.ts';
import type { Table } from '../graphql/generated/documents.ts';
import type { DraftAnswer } from '../graphql/types.ts';
import { useDeskAnswer } from '../graphql/useDeskAnswer.ts';
import { PreviewSection } from '../preview/PreviewSection.tsx';
import { timeText } from '../timeText.ts';
import { useLeaveWarning } from '../useLeaveWarning.ts';
import { AddRow } from './AddRow.tsx';
import { CorrectFigure } from './CorrectFigure.tsx';
import { DraftSteps } from './DraftSteps.tsx';
import { addRow, toEditedRows } from './draftEdits.ts';
import type { EditedRow } from './draftEdits.ts';
import { draftWords } from './draftWords.ts';
import { RowTables } from './RowTables.tsx';

interface DraftEditorProps {
  readonly loaded: DraftAnswer;
  readonly loadNew: () => void;
}

/** A draft that is there: edited in place, saved, looked at, handed on. */
export function DraftEditor({ loaded, loadNew }: DraftEditorProps) {
  const words = useWords(draftWords);
  const language = useLanguage();
  const id = useId();
  const [draft, setDraft] = useState(loaded);
  const [title, setTitle] = useState(loaded.title);
  const [rows, setRows] = useState<readonly EditedRow[]>(() => toEditedRows(loaded.rows));
  const [added, setAdded] = useState(0);
  const [isTouched, setTouched] = useState(false);
  const answer = useAnswer(DeskTablesDocument, { language });
  const preview = useDeskAnswer(DraftPreviewDocument, { id: draft.id });
  const tables = answer.data?.dataset.tables ?? null;
  useLeaveWarning(isTouched);
  const isFixed = draft.state === 'PUBLISHED' || draft.state === 'WITHDRAWN';
  const edit = (edited: readonly EditedRow[]) => {
    setRows(edited);
    setTouched(true);
  };
  const add = (table: Table, cells: EditedRow['cells']) => {
    edit(addRow(rows, table, `new-${added}`, cells));
    setAdded(added + 1);
  };
  const take = (written: DraftAnswer) => {
    setDraft(written);
    setTitle(written.title);
    setRows(toEditedRows(written.rows));
    setTouched(false);
    preview.askAgain();
  };
  const problems = preview.data?.draftPreview?.problems ?? [];
  return (
    <>
      <h1>{draft.title}</h1>
      <p className="subhead">
        {`${labelOf(draftKinds[draft.kind], language)} · ${labelOf(draftStates[draft.state], language)} · ${words.byline(draft.creatorName, timeText(draft.changedAt, language))}`}
      </p>
      <section>
        <h2>{words.rows}</h2>
        {isFixed ? null : <p className="table-note">{words.rowsNote}</p>}
        <div className="field field-wide">
          <label htmlFor={id}>{words.title}</label>
          <input
            id={id}
            maxLength={200}
            disabled={isFixed}
            value={title}
            onChange={({ target }) => {
              setTitle(target.value);
              setTouched(true);
            }}
          />
        </div>
        <AnswerNotice answer={answer} />
        {tables === null ? null : (
          <>
            <RowTables rows={rows} tables={tables} problems={problems} isFixed={isFixed} change={edit} />
            {isFixed ? null : (
              <>
                <AddRow tables={tables} add={(table) => add(table, {})} />
                <CorrectFigure take={(cells) => add('FIGURES', cells)} />
              </>
            )}
          </>
        )}
      </section>
      {isFixed || draft.rows.length === 0 ? null : <PreviewSection preview={preview} isBehind={isTouched} />}
      <DraftSteps
        draft={draft}
        edited={{ title, rows, isTouched }}
        preview={preview.data?.draftPreview ?? null}
        take={take}
        loadNew={loadNew}
        lookAgain={preview.askAgain}
      />
    </>
  );
}
