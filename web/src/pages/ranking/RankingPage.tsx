import { useLocation, useSearch } from 'wouter';
import { useTitle } from '../../app/useTitle.ts';
import { RankingDocument } from '../../graphql/generated/RankingDocument.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { plainText } from '../../i18n/sentence.ts';
import { AddressNotice } from '../../ui/AddressNotice.tsx';
import { AnswerNotice } from '../../ui/AnswerNotice.tsx';
import { LoadingNotice } from '../../ui/LoadingNotice.tsx';
import { rankingHeadline } from './rankingHeadline.ts';
import { RankingBody } from './RankingBody.tsx';
import { RankingHead } from './RankingHead.tsx';
import { RankingControls } from './RankingControls.tsx';
import { rankingSubhead } from './rankingSubhead.ts';
import { rankingVariables, viewAsked } from './rankingVariables.ts';
import { closedParts, printRankingView } from './rankingView.ts';
import type { RankingView } from './rankingView.ts';
import { readRankingView } from './readRankingView.ts';
import { rankingWords } from './rankingWords.ts';
import { useReweighed } from './useReweighed.ts';
import { useWeightDraft } from './useWeightDraft.ts';

/** Who leads, by what, on which day, as known when: all of it in the address. */
export function RankingPage() {
  const language = useLanguage();
  const words = useWords(rankingWords);
  const [path, navigate] = useLocation();
  const { view: addressed, problems } = readRankingView(useSearch());
  const goTo = (next: RankingView) => navigate(`${path}${printRankingView(next)}`, { replace: true });
  const { draft, setDraft } = useWeightDraft((weights) => goTo({ ...addressed, weights }));
  const view = draft === null ? addressed : { ...addressed, weights: draft };
  const answer = useAnswer(RankingDocument, rankingVariables(view, language));
  const asked = viewAsked(answer.asked);
  const { ranking, weights } = useReweighed(answer.data?.ranking ?? null, asked, view.weights);
  const choose = (next: RankingView) => {
    setDraft(null);
    goTo(next);
  };
  useTitle(
    ranking === null ? words.title : plainText(rankingHeadline(ranking, language)),
    ranking === null ? {} : { description: rankingSubhead(ranking, asked, language) },
  );
  return (
    <article className="ranking">
      <p className="kicker">{words.title}</p>
      {ranking === null ? <h1>{words.title}</h1> : null}
      <AnswerNotice answer={answer} />
      {ranking === null && answer.data !== null ? <LoadingNotice /> : null}
      {ranking === null ? null : <RankingHead ranking={ranking} view={asked} />}
      <AddressNotice problems={problems} />
      <RankingControls view={view} ranking={ranking} choose={choose} />
      {ranking === null || answer.data === null ? null : (
        <RankingBody
          ranking={ranking}
          revision={answer.data.dataset.revision}
          view={{ ...asked, ...closedParts, weights }}
          parts={{ years: view.years, details: view.details, choose: (parts) => choose({ ...view, ...parts }) }}
          inHand={{
            weights: view.weights,
            move: setDraft,
            choose: (next) => choose({ ...view, weights: next }),
          }}
        />
      )}
    </article>
  );
}
