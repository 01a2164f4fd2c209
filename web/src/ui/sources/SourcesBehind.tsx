import { useId } from 'react';
import { Link } from 'wouter';
import { printRoute } from '../../app/route.ts';
import type { QuantityEvidence } from '../../graphql/types.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { SourceLine } from '../SourceLine.tsx';
import { sourcesBehind } from './sourcesBehind.ts';
import { sourcesBehindWords } from './sourcesBehindWords.ts';

interface SourcesBehindProps {
  readonly quantities: readonly QuantityEvidence[];
  /** What rests on them: "the ten places above". */
  readonly of: string;
}

/** The documents that a table's numbers rest on, for who reads without pressing them. */
export function SourcesBehind({ quantities, of }: SourcesBehindProps) {
  const words = useWords(sourcesBehindWords);
  const language = useLanguage();
  const [heading, list] = [useId(), useId()];
  const sources = sourcesBehind(quantities);
  if (sources.length === 0) return null;
  return (
    <section className="sources-behind" aria-labelledby={heading}>
      <h2 id={heading}>{words.title}</h2>
      <p className="table-note" data-twin={list}>
        {words.note(sources.length, of)}{' '}
        <Link href={printRoute({ language, page: { name: 'sources' } })}>{words.all}</Link>
      </p>
      <ol id={list} className="sources">
        {sources.map((source) => (
          <li key={source.slug}>
            <SourceLine source={source} />
          </li>
        ))}
      </ol>
    </section>
  );
}
