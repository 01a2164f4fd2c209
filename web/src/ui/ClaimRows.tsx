import { formatDate } from '@pionir/shared';
import { Link } from 'wouter';
import { printRoute } from '../app/route.ts';
import type { ClaimInShort } from '../graphql/types.ts';
import type { Bilingual } from '../i18n/bilingual.ts';
import { useLanguage, useWords } from '../i18n/LanguageContext.ts';
import { VerdictMark } from './VerdictMark.tsx';

const rowWords: Bilingual<{ atClaim: string; today: string; undated: string }> = {
  ID: { atClaim: 'saat itu', today: 'kini', undated: 'tanpa tanggal' },
  EN: { atClaim: 'then', today: 'now', undated: 'undated' },
};

/** Claims in short: each with its two verdicts, leading to its page. */
export function ClaimRows({ claims }: { readonly claims: readonly ClaimInShort[] }) {
  const words = useWords(rowWords);
  const language = useLanguage();
  return (
    <ul className="claim-rows">
      {claims.map((claim) => (
        <li key={claim.slug}>
          <p>
            <Link href={printRoute({ language, page: { name: 'claim', slug: claim.slug } })}>{claim.statement}</Link>
            <span className="small">
              {claim.claimedOn === null ? words.undated : formatDate(claim.claimedOn, language)}
            </span>
          </p>
          <p className="claim-row-verdicts">
            <span>
              {`${words.atClaim}: `}
              <VerdictMark verdict={claim.atClaim.verdict} />
            </span>
            <span>
              {`${words.today}: `}
              <VerdictMark verdict={claim.today.verdict} />
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
