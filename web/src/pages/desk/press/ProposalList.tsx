import { formatNumber } from '@pionir/shared';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import { pressWords } from './pressWords.ts';
import { ProposalCard } from './ProposalCard.tsx';
import { acceptOpen } from './proposalReview.ts';
import type { Decision, ProposalReview } from './proposalReview.ts';

interface ProposalListProps {
  readonly reviews: readonly ProposalReview[];
  readonly change: (reviews: readonly ProposalReview[]) => void;
  readonly point: (id: string) => void;
}

/** Every proposal, and how far the officer has come. */
export function ProposalList({ reviews, change, point }: ProposalListProps) {
  const words = useWords(pressWords);
  const language = useLanguage();
  const show = (count: number) => formatNumber(count, 'people', language);
  const count = (decision: Decision) => show(reviews.filter((review) => review.decision === decision).length);
  return (
    <section className="proposals">
      <h2>{words.proposals(show(reviews.length))}</h2>
      {reviews.length === 0 ? (
        <p>{words.noProposals}</p>
      ) : (
        <>
          <p role="status">{words.progress(count('ACCEPTED'), count('REJECTED'), count('OPEN'))}</p>
          <button type="button" className="button" onClick={() => change(acceptOpen(reviews))}>
            {words.acceptAll}
          </button>
          <ul className="proposal-list">
            {reviews.map((review) => (
              <ProposalCard
                key={review.id}
                review={review}
                change={(changed) => change(reviews.map((each) => (each.id === changed.id ? changed : each)))}
                point={() => point(review.id)}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
