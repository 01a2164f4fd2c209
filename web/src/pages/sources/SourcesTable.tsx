import { formatDate, formatNumber, publisherKinds } from '@pionir/shared';
import { Link } from 'wouter';
import { printRoute } from '../../app/route.ts';
import type { SourcesAnswer } from '../../graphql/types.ts';
import { labelOf } from '../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { sourcesWords } from './sourcesWords.ts';

type SourceRow = SourcesAnswer['nodes'][number];

interface SourcesTableProps {
  readonly sources: readonly SourceRow[];
  /** There are more, on other pages. */
  readonly isPart: boolean;
}

/** A page of documents: when, by whom, what, and how many figures were taken from each. */
export function SourcesTable({ sources, isPart }: SourcesTableProps) {
  const words = useWords(sourcesWords);
  return (
    <table id="source-list" data-part={isPart} className="numbers sources-table" aria-label={words.list}>
      <thead>
        <tr>
          <th scope="col">{words.date}</th>
          <th scope="col">{words.document}</th>
          <th scope="col" className="number">
            {words.figureCount}
          </th>
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <Row key={source.slug} source={source} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ source }: { readonly source: SourceRow }) {
  const words = useWords(sourcesWords);
  const language = useLanguage();
  const besides = [
    { count: source.indicators.totalCount, print: words.indicatorCount },
    { count: source.claims.totalCount, print: words.claimCount },
  ].filter(({ count }) => count > 0);
  const page = printRoute({ language, page: { name: 'source', slug: source.slug } });
  return (
    <tr>
      <td className="source-date">
        {source.publishedOn === null ? words.undated : formatDate(source.publishedOn, language)}
      </td>
      <th scope="row">
        <Link href={page}>{source.publisher}</Link>{' '}
        <span className="source-kind">{labelOf(publisherKinds[source.publisherKind], language)}</span>
        <span className="gist" data-sourced="">
          {source.gist}
        </span>
      </th>
      <td className="number">
        <Link href={page}>{formatNumber(source.figures.totalCount, 'people', language)}</Link>
        {besides.map(({ count, print }) => (
          <Link key={print(count)} href={page} className="small">
            {print(count)}
          </Link>
        ))}
      </td>
    </tr>
  );
}
