import { Link } from 'wouter';
import type { CheckEvidence, ClaimAnswer } from '../../graphql/types.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { VerdictMark } from '../../ui/VerdictMark.tsx';
import { CheckFacts } from './CheckFacts.tsx';
import { checkWords } from './checkWords.ts';
import { rankingBehind } from './rankingBehind.ts';

interface CheckColumnProps {
  readonly claim: ClaimAnswer;
  readonly check: CheckEvidence;
  /** Which moment, and by whose knowledge. */
  readonly title: string;
  readonly known: string;
}

/** One verdict on a claim: the word, the reason, and what it rests on. */
export function CheckColumn({ claim, check, title, known }: CheckColumnProps) {
  const words = useWords(checkWords);
  const ranking = rankingBehind(claim, check, useLanguage());
  return (
    <div className="check-column">
      <h3>
        {title}
        <span className="small">{known}</span>
      </h3>
      <p className="check-verdict">
        <VerdictMark verdict={check.verdict} />
      </p>
      <p className="check-reason" data-sourced="">
        {check.reason}
      </p>
      <CheckFacts check={check} place={claim.regency?.name ?? claim.province.name} />
      {ranking === null ? null : (
        <p>
          <Link href={ranking}>{words.ranking}</Link>
        </p>
      )}
    </div>
  );
}
