import { useId } from 'react';
import { useWords } from '../../../i18n/LanguageContext.ts';
import type { ProblemAnswer } from '../graphql/types.ts';
import { CellProblems } from './CellProblems.tsx';
import { draftWords } from './draftWords.ts';
import type { ColumnInWords } from './tableInWords.ts';

interface CellFieldProps {
  readonly column: ColumnInWords;
  /** Undefined where the row says nothing of the cell. */
  readonly text: string | undefined;
  readonly problems: readonly ProblemAnswer[];
  readonly isFixed: boolean;
  readonly write: (text: string) => void;
}

/** One cell with its meaning, and what is wrong with it beside it. */
export function CellField({ column, text, problems, isFixed, write }: CellFieldProps) {
  const words = useWords(draftWords);
  const id = useId();
  const { name, choices, required, description } = column;
  const shared = {
    id,
    value: text ?? '',
    disabled: isFixed,
    'aria-invalid': problems.length > 0,
    'aria-describedby': `${id}-meaning${problems.length > 0 ? ` ${id}-problems` : ''}`,
  };
  const isChoice = choices.length > 0 && column.type !== 'list';
  return (
    <div className="field cell-field">
      <label htmlFor={id}>
        <code>{name}</code>
        {required ? <span className="cell-mark">{words.required}</span> : null}
        {text === undefined && !required ? <span className="cell-mark">{words.stays}</span> : null}
      </label>
      {isChoice ? (
        <select {...shared} onChange={({ target }) => write(target.value)}>
          <option value="">{words.choose}</option>
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {`${label} (${value})`}
            </option>
          ))}
          {text === undefined || text === '' || choices.some(({ value }) => value === text) ? null : (
            <option value={text}>{text}</option>
          )}
        </select>
      ) : (
        <input {...shared} onChange={({ target }) => write(target.value)} />
      )}
      <CellProblems id={`${id}-problems`} problems={problems} />
      <span id={`${id}-meaning`} className="small">
        {description}
      </span>
    </div>
  );
}
