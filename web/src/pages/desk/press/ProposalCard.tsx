import { pressRules, proposalKinds } from '@pionir/shared';
import { useState } from 'react';
import { labelOf } from '../../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import { StatusMark } from '../../../ui/totals/StatusMark.tsx';
import { pressWords } from './pressWords.ts';
import { ProposalFields } from './ProposalFields.tsx';
import { faultyFields } from './proposalReview.ts';
import type { Decision, ProposalReview } from './proposalReview.ts';
import { proposalTitle } from './proposalTitle.ts';

interface ProposalCardProps {
  readonly review: ProposalReview;
  readonly change: (review: ProposalReview) => void;
  readonly point: () => void;
}

/** One proposal: what it says, the words it was read from, why, and what the officer says of it. */
export function ProposalCard({ review, change, point }: ProposalCardProps) {
  const words = useWords(pressWords);
  const language = useLanguage();
  const [isOpen, setOpen] = useState(faultyFields(review).length > 0);
  const { id, proposal, decision, fields } = review;
  const decide = (wish: Decision) => change({ ...review, decision: decision === wish ? 'OPEN' : wish });
  const title = proposalTitle(review, language);
  const isFaulty = faultyFields(review).length > 0;
  return (
    <li id={id} className={`proposal proposal-${decision.toLowerCase()}`} tabIndex={-1}>
      <p className="proposal-kind">{labelOf(proposalKinds[proposal.kind], language)}</p>
      <h3 id={`${id}-title`}>{title}</h3>
      {proposal.kind === 'SUM' ? (
        <p>
          <StatusMark status={proposal.check.status} />
          <span className="small">{words.sumLost}</span>
        </p>
      ) : null}
      <p className="proposal-words">
        <a href={`#mark-${proposal.span.start}`} onFocus={point} onMouseEnter={point}>
          <q lang="id">{proposal.words}</q>
        </a>
        <span className="small">{labelOf(pressRules[proposal.rule], language)}</span>
      </p>
      {isOpen ? <ProposalFields review={review} change={change} /> : null}
      <div className="proposal-choices" role="group" aria-labelledby={`${id}-title`}>
        <button
          type="button"
          className="button"
          aria-pressed={decision === 'ACCEPTED'}
          disabled={isFaulty}
          onFocus={point}
          onClick={() => decide('ACCEPTED')}
        >
          {words.accept}
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={decision === 'REJECTED'}
          onFocus={point}
          onClick={() => decide('REJECTED')}
        >
          {words.reject}
        </button>
        {Object.keys(fields).length === 0 ? null : (
          <button type="button" className="plain-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? words.done : words.correct}
          </button>
        )}
      </div>
    </li>
  );
}
