import type { RegencyAnswer } from '../../graphql/types.ts';
import { useWords } from '../../i18n/LanguageContext.ts';
import { ClaimRows } from '../../ui/ClaimRows.tsx';
import { knownBy } from './knownBy.ts';
import { regencyWords } from './regencyWords.ts';

/** Published superlatives about the place, those known by then, each with both verdicts. */
export function RegencyClaims({ regency }: { readonly regency: RegencyAnswer }) {
  const words = useWords(regencyWords);
  const claims = knownBy(regency.claims.nodes, regency.coverage.knownAt);
  if (claims.length === 0) return null;
  return (
    <section>
      <h2>{words.claims}</h2>
      <ClaimRows claims={claims} />
    </section>
  );
}
