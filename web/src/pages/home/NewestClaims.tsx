import type { HomeClaim } from '../../graphql/types.ts';
import { useWords } from '../../i18n/LanguageContext.ts';
import { ClaimInShort } from './ClaimInShort.tsx';
import { homeWords } from './homeWords.ts';

/** What was claimed lately, each with both verdicts. */
export function NewestClaims({ claims }: { readonly claims: readonly HomeClaim[] }) {
  const words = useWords(homeWords);
  return (
    <section>
      <h2>{words.claimsTitle}</h2>
      <p className="chart-title">{words.claimsNote}</p>
      <ul className="home-claims">
        {claims.map((claim) => (
          <ClaimInShort key={claim.slug} claim={claim} />
        ))}
      </ul>
    </section>
  );
}
