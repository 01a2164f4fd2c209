import { useId, useState } from 'react';
import { useWords } from '../../../i18n/LanguageContext.ts';
import type { Table } from '../graphql/generated/documents.ts';
import { draftWords } from './draftWords.ts';
import { tableWord } from './tableInWords.ts';
import type { TableInWords } from './tableInWords.ts';

interface AddRowProps {
  readonly tables: readonly TableInWords[];
  readonly add: (table: Table) => void;
}

/** An empty row of a table of one's choice. */
export function AddRow({ tables, add }: AddRowProps) {
  const words = useWords(draftWords);
  const id = useId();
  const [chosen, setChosen] = useState<Table>('FIGURES');
  return (
    <div className="controls-row desk-add">
      <div className="field">
        <label htmlFor={id}>{words.addTo}</label>
        <select id={id} value={chosen} onChange={({ target }) => setChosen(target.value as Table)}>
          {tables.map((table) => (
            <option key={table.name} value={tableWord(table)}>
              {table.title}
            </option>
          ))}
        </select>
      </div>
      <button type="button" className="button" onClick={() => add(chosen)}>
        {words.add}
      </button>
    </div>
  );
}
