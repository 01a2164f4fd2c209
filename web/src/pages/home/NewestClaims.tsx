import { Link } from 'wouter';
import { printRoute } from '../../app/route.ts';
import type { ClaimInShort } from '../../graphql/types.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { ClaimRows } from '../../ui/ClaimRows.tsx';
import { homeWords } from './homeWords.ts';

/** What was claimed lately, each with both verdicts, and the way to all claims. */
export function NewestClaims({ claims }: { readonly claims: readonly ClaimInShort[] }) {
  const words = useWords(homeWords);
  const language = useLanguage();
  return (
    <section>
      <h2>{words.claimsTitle}</h2>
      <p className="chart-title">{words.claimsNote}</p>
      <ClaimRows claims={claims} />
      <p className="onward">
        <Link href={printRoute({ language, page: { name: 'claims' } })}>{words.allClaims}</Link>
      </p>
    </section>
  );
}
