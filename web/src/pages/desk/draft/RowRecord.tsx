import { useState } from 'react';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import type { ProblemAnswer } from '../graphql/types.ts';
import { CellField } from './CellField.tsx';
import { CellProblems } from './CellProblems.tsx';
import { writeCell } from './draftEdits.ts';
import type { EditedRow } from './draftEdits.ts';
import { draftWords } from './draftWords.ts';
import { rowSummary } from './rowSummary.ts';
import type { TableInWords } from './tableInWords.ts';

interface RowRecordProps {
  readonly row: EditedRow;
  readonly table: TableInWords;
  /** Of this row alone. */
  readonly problems: readonly ProblemAnswer[];
  readonly isFixed: boolean;
  readonly change: (row: EditedRow) => void;
  readonly remove: () => void;
}

/** A row in a line; opened, each of its cells. */
export function RowRecord({ row, table, problems, isFixed, change, remove }: RowRecordProps) {
  const words = useWords(draftWords);
  const language = useLanguage();
  const { title, key } = rowSummary(row, language);
  const { sheet, row: sheetRow, printed } = row.origin;
  const [isOpen, setOpen] = useState(row.place === null);
  return (
    <details className="row-record" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span className="row-title">{title === '' ? words.emptyRow : title}</span>
        {key === '' ? null : <code className="row-key">{key}</code>}
        {problems.length === 0 ? null : (
          <strong className="row-problems">{words.problems(String(problems.length))}</strong>
        )}
      </summary>
      {printed === null ? null : (
        <p className="row-origin">
          {words.readFrom} <q>{printed}</q>
        </p>
      )}
      {sheet === null || sheetRow === null ? null : <p className="row-origin">{words.fromSheet(sheet, sheetRow)}</p>}
      <CellProblems problems={problems.filter(({ column }) => column === null)} />
      {/* A draft may have thousands of rows: cells are drawn once someone looks. */}
      {isOpen ? (
        <div className="row-cells">
          {table.columns.map((column) => (
            <CellField
              key={column.name}
              column={column}
              text={row.cells[column.name]}
              problems={problems.filter((problem) => problem.column === column.name)}
              isFixed={isFixed}
              write={(text) => change(writeCell(row, column.name, text))}
            />
          ))}
        </div>
      ) : null}
      {isFixed ? null : (
        <button type="button" className="plain-button" onClick={remove}>
          {words.remove}
        </button>
      )}
    </details>
  );
}
