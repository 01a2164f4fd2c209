import type { ClaimAnswer } from '../../graphql/types.ts';
import { useWords } from '../../i18n/LanguageContext.ts';
import { ClaimArticle } from './ClaimArticle.tsx';
import { claimsInView } from './claimsView.ts';
import type { ClaimsView } from './claimsView.ts';
import { claimsWords } from './claimsWords.ts';

interface ClaimListProps {
  readonly claims: readonly ClaimAnswer[];
  readonly view: ClaimsView;
}

/** The claims that the choice leaves, the newest first. */
export function ClaimList({ claims, view }: ClaimListProps) {
  const words = useWords(claimsWords);
  const chosen = claimsInView(claims, view);
  return (
    <>
      <p className="status-line" role="status" data-twin="claim-list verdict-table">
        {chosen.length === 0 ? words.none : words.shown(chosen.length, claims.length)}
      </p>
      <div id="claim-list">
        {chosen.map((claim) => (
          <ClaimArticle key={claim.slug} claim={claim} />
        ))}
      </div>
    </>
  );
}
