import { useWords } from '../../../i18n/LanguageContext.ts';
import type { TableChangeAnswer } from '../graphql/types.ts';
import { previewWords } from './previewWords.ts';

/** The cells of one row: earlier and later. */
export function RowChangeRows({ change }: { readonly change: TableChangeAnswer['rows'][number] }) {
  const words = useWords(previewWords);
  const { key, added, cells } = change;
  return cells.map(({ column, before, after }, index) => (
    <tr key={column}>
      {index === 0 ? (
        <th scope="rowgroup" rowSpan={cells.length}>
          <code>{key}</code>
          <span className="small">{added ? words.addedRow : words.changedRow}</span>
        </th>
      ) : null}
      <td>
        <code>{column}</code>
      </td>
      <td>{before ?? <span className="missing">{words.empty}</span>}</td>
      <td>{after ?? <span className="missing">{words.empty}</span>}</td>
    </tr>
  ));
}
