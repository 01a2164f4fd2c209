import { useWords } from '../../../i18n/LanguageContext.ts';
import type { TableChangeAnswer } from '../graphql/types.ts';
import { previewWords } from './previewWords.ts';

/** The cells of one row: what they hold, and where the row is there already, what they held. */
export function RowChangeTable({ change }: { readonly change: TableChangeAnswer['rows'][number] }) {
  const words = useWords(previewWords);
  const { key, added, cells } = change;
  return (
    <table className="numbers row-change">
      <caption>
        <code>{key}</code> {added ? words.addedRow : words.changedRow}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.column}</th>
          {added ? null : <th scope="col">{words.before}</th>}
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {cells.map(({ column, before, after }) => (
          <tr key={column}>
            <th scope="row">
              <code>{column}</code>
            </th>
            {added ? null : <td>{before ?? <span className="missing">{words.empty}</span>}</td>}
            <td>{after ?? <span className="missing">{words.empty}</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
