import type { ClaimAnswer } from '../../graphql/types.ts';
import { useWords } from '../../i18n/LanguageContext.ts';
import { CheckColumn } from './CheckColumn.tsx';
import { checkWords } from './checkWords.ts';
import { toClaimMoments } from './claimMoments.ts';

/** Both verdicts side by side; that they differ is the story, and said so. */
export function ClaimChecks({ claim }: { readonly claim: ClaimAnswer }) {
  const words = useWords(checkWords);
  const moments = toClaimMoments(claim);
  if (moments.same) {
    return (
      <div className="checks checks-same">
        <CheckColumn claim={claim} check={moments.check} title={words.both} known={words.bothKnown} />
      </div>
    );
  }
  const { atClaim, today, changed } = moments;
  return (
    <div className={changed ? 'checks checks-changed' : 'checks'}>
      {changed ? <p className="checks-story">{words.changed}</p> : null}
      <CheckColumn claim={claim} check={atClaim} title={words.atClaim} known={words.atClaimKnown(atClaim.knownAt)} />
      <CheckColumn claim={claim} check={today} title={words.today} known={words.todayKnown(today.knownAt)} />
    </div>
  );
}
