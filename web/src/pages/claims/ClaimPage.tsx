import { Link } from 'wouter';
import { printRoute } from '../../app/route.ts';
import { useTitle } from '../../app/useTitle.ts';
import { ClaimDocument } from '../../graphql/generated/documents.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { AnswerNotice } from '../../ui/AnswerNotice.tsx';
import { ClaimArticle } from './ClaimArticle.tsx';
import { ClaimReviews } from './ClaimReviews.tsx';
import { claimsWords } from './claimsWords.ts';

/** One claim on a page of its own, to be linked. */
export function ClaimPage({ slug }: { readonly slug: string }) {
  const words = useWords(claimsWords);
  const language = useLanguage();
  const answer = useAnswer(ClaimDocument, { slug, language });
  const claim = answer.data?.claim ?? null;
  const isUnknown = answer.data !== null && claim === null;
  useTitle(claim?.statement ?? (isUnknown ? words.unknownTitle : words.title), { isUnknown });
  return (
    <div className="claims claims-alone">
      <p className="kicker">
        <Link href={printRoute({ language, page: { name: 'claims' } })}>{words.toAll}</Link>
      </p>
      {claim === null ? <h1>{isUnknown ? words.unknownTitle : words.title}</h1> : null}
      <AnswerNotice answer={answer} />
      {isUnknown ? <p>{words.unknownText(slug)}</p> : null}
      {claim === null || answer.data === null ? null : (
        <>
          <ClaimArticle claim={claim} isAlone />
          <ClaimReviews claims={[claim]} publishedAt={answer.data.dataset.publishedAt} />
        </>
      )}
    </div>
  );
}
