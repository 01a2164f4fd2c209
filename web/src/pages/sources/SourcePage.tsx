import { Link } from 'wouter';
import { printRoute } from '../../app/route.ts';
import { useTitle } from '../../app/useTitle.ts';
import { SourceDocument } from '../../graphql/generated/documents.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { AnswerNotice } from '../../ui/AnswerNotice.tsx';
import { ClaimRows } from '../../ui/ClaimRows.tsx';
import { TotalRows } from '../../ui/totals/TotalRows.tsx';
import { SourceFacts } from './SourceFacts.tsx';
import { SourceFigures } from './SourceFigures.tsx';
import { SourceIndicators } from './SourceIndicators.tsx';
import { sourceWords } from './sourceWords.ts';

/** One document and everything that was taken from it. */
export function SourcePage({ slug }: { readonly slug: string }) {
  const words = useWords(sourceWords);
  const language = useLanguage();
  const answer = useAnswer(SourceDocument, { slug, language });
  const source = answer.data?.source ?? null;
  const isUnknown = answer.data !== null && source === null;
  const heading = source === null ? words.title : words.heading(source.publisher, source.publishedOn);
  useTitle(isUnknown ? words.unknownTitle : heading, {
    isUnknown,
    ...(source !== null && { description: source.gist }),
  });
  return (
    <article className="one-source">
      <p className="kicker">
        <Link href={printRoute({ language, page: { name: 'sources' } })}>{words.toAll}</Link>
      </p>
      <h1>{isUnknown ? words.unknownTitle : heading}</h1>
      <AnswerNotice answer={answer} />
      {isUnknown ? <p>{words.unknownText(slug)}</p> : null}
      {source === null ? null : (
        <>
          <p className="subhead" data-sourced="">
            {source.gist}
          </p>
          <SourceFacts source={source} />
          {source.figures.nodes.length === 0 && source.indicators.nodes.length > 0 ? null : (
            <SourceFigures figures={source.figures.nodes} />
          )}
          {source.indicators.nodes.length === 0 ? null : <SourceIndicators indicators={source.indicators.nodes} />}
          {source.claims.nodes.length === 0 ? null : (
            <section>
              <h2>{words.claims}</h2>
              <ClaimRows claims={source.claims.nodes} />
            </section>
          )}
          {source.totals.nodes.length === 0 ? null : (
            <section>
              <h2>{words.totals}</h2>
              <TotalRows totals={source.totals.nodes} />
            </section>
          )}
        </>
      )}
    </article>
  );
}
