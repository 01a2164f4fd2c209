import { formatNumber } from '@pionir/shared';
import { DeskTablesDocument } from '../../../graphql/generated/DeskTablesDocument.ts';
import { useAnswer } from '../../../graphql/useAnswer.ts';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import { tableWord } from '../draft/tableInWords.ts';
import type { TableChangeAnswer } from '../graphql/types.ts';
import { previewWords } from './previewWords.ts';
import { RowChangeTable } from './RowChangeTable.tsx';

/** Every row that would be added or changed, its cells earlier and later, table by table. */
export function RowChanges({ tables }: { readonly tables: readonly TableChangeAnswer[] }) {
  const words = useWords(previewWords);
  const language = useLanguage();
  const { data } = useAnswer(DeskTablesDocument, { language });
  if (tables.length === 0) return null;
  const show = (count: number) => formatNumber(count, 'people', language);
  const titles = new Map(data?.dataset.tables.map((table) => [tableWord(table), table.title]));
  return (
    <>
      <h3>{words.rows}</h3>
      {tables.map(({ table, added, changed, rows }) => (
        <details key={table} className="change-table">
          <summary>{words.tableSentence(titles.get(table) ?? table, show(added), show(changed))}</summary>
          {rows.map((row) => (
            <RowChangeTable key={row.key} change={row} />
          ))}
        </details>
      ))}
    </>
  );
}
