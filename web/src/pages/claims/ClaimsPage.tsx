import { useLocation, useSearch } from 'wouter';
import { useTitle } from '../../app/useTitle.ts';
import { ClaimsDocument } from '../../graphql/generated/documents.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { plainText } from '../../i18n/sentence.ts';
import { AddressNotice } from '../../ui/AddressNotice.tsx';
import { AnswerNotice } from '../../ui/AnswerNotice.tsx';
import { Spoken } from '../../ui/Spoken.tsx';
import { ClaimList } from './ClaimList.tsx';
import { ClaimReviews } from './ClaimReviews.tsx';
import { ClaimsControls } from './ClaimsControls.tsx';
import { claimsHeadline, claimsSubhead } from './claimsHeadline.ts';
import { claimsInView, printClaimsView, readClaimsView } from './claimsView.ts';
import { claimsWords } from './claimsWords.ts';
import { VerdictTable } from './VerdictTable.tsx';

/** Published superlatives with both their verdicts; the choice of them is in the address. */
export function ClaimsPage() {
  const language = useLanguage();
  const words = useWords(claimsWords);
  const [path, navigate] = useLocation();
  const { view, problems } = readClaimsView(useSearch());
  const answer = useAnswer(ClaimsDocument, { language });
  const claims = answer.data?.claims.nodes ?? null;
  const headline = claims === null ? [words.title] : claimsHeadline(claims, language);
  useTitle(plainText(headline), claims === null ? {} : { description: plainText(claimsSubhead(claims, language)) });
  return (
    <article className="claims">
      <p className="kicker">{words.title}</p>
      <h1>
        <Spoken sentence={headline} />
      </h1>
      <AnswerNotice answer={answer} />
      <AddressNotice problems={problems} />
      {claims === null || answer.data === null ? null : (
        <>
          <p className="subhead">
            <Spoken sentence={claimsSubhead(claims, language)} />
          </p>
          <p className="method">{words.intro}</p>
          <VerdictTable claims={claims} />
          <ClaimsControls
            claims={claims}
            view={view}
            choose={(next) => navigate(`${path}${printClaimsView(next)}`, { replace: true })}
          />
          <ClaimList claims={claims} view={view} />
          <ClaimReviews claims={claimsInView(claims, view)} publishedAt={answer.data.dataset.publishedAt} />
        </>
      )}
    </article>
  );
}
