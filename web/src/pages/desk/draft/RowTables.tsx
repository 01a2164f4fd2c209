import { formatNumber } from '@pionir/shared';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import type { ProblemAnswer } from '../graphql/types.ts';
import { rowsByTable } from './draftEdits.ts';
import type { EditedRow } from './draftEdits.ts';
import { draftWords } from './draftWords.ts';
import { RowRecord } from './RowRecord.tsx';
import { tableWord } from './tableInWords.ts';
import type { TableInWords } from './tableInWords.ts';

interface RowTablesProps {
  readonly rows: readonly EditedRow[];
  readonly tables: readonly TableInWords[];
  readonly problems: readonly ProblemAnswer[];
  readonly isFixed: boolean;
  readonly change: (rows: readonly EditedRow[]) => void;
}

/** The rows of a draft, table by table. */
export function RowTables({ rows, tables, problems, isFixed, change }: RowTablesProps) {
  const words = useWords(draftWords);
  const language = useLanguage();
  const inWords = new Map(tables.map((table) => [tableWord(table), table]));
  if (rows.length === 0) return <p>{words.none}</p>;
  return rowsByTable(rows, [...inWords.keys()]).map(({ table, rows: own }) => (
    <section key={table} className="row-table">
      <h3>{`${inWords.get(table)?.title ?? table} (${formatNumber(own.length, 'people', language)})`}</h3>
      {own.map((row) => (
        <RowRecord
          key={row.key}
          row={row}
          table={inWords.get(table) as TableInWords}
          problems={problems.filter((problem) => row.place !== null && problem.row === row.place)}
          isFixed={isFixed}
          change={(changed) => change(rows.map((each) => (each.key === row.key ? changed : each)))}
          remove={() => change(rows.filter((each) => each.key !== row.key))}
        />
      ))}
    </section>
  ));
}
