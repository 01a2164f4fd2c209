import { useWords } from '../../../i18n/LanguageContext.ts';
import type { PreviewAnswer } from '../graphql/types.ts';
import { previewWords } from './previewWords.ts';

/** Corrections that no reader would see. */
export function StillWithdrawnRows({ rows }: { readonly rows: PreviewAnswer['stillWithdrawn'] }) {
  const words = useWords(previewWords);
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{words.stillWithdrawn}</h3>
      <p className="table-note">{words.stillWithdrawnNote}</p>
      <ul>
        {rows.map(({ table, key, reason }) => (
          <li key={`${table} ${key}`}>
            <code>{key}</code>: {reason}
          </li>
        ))}
      </ul>
    </>
  );
}
