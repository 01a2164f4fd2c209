import type { RegencyAnswer } from '../../graphql/types.ts';
import { useWords } from '../../i18n/LanguageContext.ts';
import { SourceLine } from '../../ui/SourceLine.tsx';
import { regencyWords } from './regencyWords.ts';
import { toSourceRows } from '../../ui/sources/toSourceRows.ts';

/** The documents behind the page, the newest first. */
export function SourceList({ regency }: { readonly regency: RegencyAnswer }) {
  const words = useWords(regencyWords);
  const sources = toSourceRows(regency.sources.nodes);
  if (sources.length === 0) return null;
  return (
    <section>
      <h2>{words.sources}</h2>
      <ol className="sources">
        {sources.map((source) => (
          <li key={source.slug}>
            <SourceLine source={source} />
          </li>
        ))}
      </ol>
    </section>
  );
}
