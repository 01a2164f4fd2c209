import type { DatasetTable } from '../../graphql/types.ts';
import { useWords } from '../../i18n/LanguageContext.ts';
import { dataWords } from './dataWords.ts';

/** What each column of a table means. */
export function DictionaryTable({ table }: { readonly table: DatasetTable }) {
  const words = useWords(dataWords);
  return (
    <table id={`dictionary-${table.name}`} className="numbers dictionary" aria-label={words.dictionaryOf(table.title)}>
      <thead>
        <tr>
          <th scope="col">{words.column}</th>
          <th scope="col">{words.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {table.columns.map(({ name, type, required, description, references }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
              <span className="small">
                {[words.types[type] ?? type, required ? words.required : null].filter(Boolean).join(', ')}
              </span>
            </th>
            <td>
              {description}
              {references === null ? null : <span className="small">{words.references(references)}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
