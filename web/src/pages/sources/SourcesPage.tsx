import { Link, useLocation, useSearch } from 'wouter';
import { printRoute } from '../../app/route.ts';
import { useTitle } from '../../app/useTitle.ts';
import { PlacesDocument, SourcesDocument } from '../../graphql/generated/documents.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { AddressNotice } from '../../ui/AddressNotice.tsx';
import { AnswerNotice } from '../../ui/AnswerNotice.tsx';
import { SourcesControls } from './SourcesControls.tsx';
import { SourcesTable } from './SourcesTable.tsx';
import { printSourcesView, readSourcesView } from './sourcesView.ts';
import type { SourcesView } from './sourcesView.ts';
import { sourcesWords } from './sourcesWords.ts';

/** Every document, page by page; the choice and the page are in the address. */
export function SourcesPage() {
  const language = useLanguage();
  const words = useWords(sourcesWords);
  const [path, navigate] = useLocation();
  const { view, problems } = readSourcesView(useSearch());
  const { search, kind: publisherKind, place: regency, after } = view;
  const places = useAnswer(PlacesDocument, {});
  const answer = useAnswer(SourcesDocument, { search, publisherKind, regency, after, language });
  const list = answer.data?.sources ?? null;
  const dataset = answer.data?.dataset ?? null;
  const title = dataset === null ? words.title : words.headline(dataset.sourceCount, dataset.figureCount);
  useTitle(title, { description: words.intro });
  const addressOf = (next: SourcesView) => `${path}${printSourcesView(next)}`;
  return (
    <article className="all-sources">
      <p className="kicker">{words.title}</p>
      <h1>{dataset === null ? title : <Link href={printRoute({ language, page: { name: 'data' } })}>{title}</Link>}</h1>
      <p className="method">{words.intro}</p>
      <AddressNotice problems={problems} />
      <SourcesControls
        places={places.data?.province?.regencies.nodes ?? []}
        view={view}
        choose={(next) => navigate(addressOf(next), { replace: true })}
      />
      <AnswerNotice answer={answer} />
      {list === null ? null : (
        <>
          <p role="status" data-twin="source-list">
            {list.totalCount === 0 ? words.none : words.found(list.totalCount)}
          </p>
          {list.nodes.length === 0 ? null : (
            <SourcesTable sources={list.nodes} isPart={list.nodes.length < list.totalCount} />
          )}
          <nav className="list-pages" aria-label={words.pages}>
            {list.pageInfo.hasPreviousPage ? (
              <Link href={addressOf({ ...view, after: null })}>{words.first}</Link>
            ) : null}
            {list.pageInfo.hasNextPage ? (
              <Link href={addressOf({ ...view, after: list.pageInfo.endCursor })}>{words.next}</Link>
            ) : null}
          </nav>
        </>
      )}
    </article>
  );
}
