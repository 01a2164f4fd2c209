import { Link } from 'wouter';
import { printRoute } from '../../app/route.ts';
import type { ClaimAnswer } from '../../graphql/types.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { VerdictMark } from '../../ui/VerdictMark.tsx';
import { allClaims, printClaimsView } from './claimsView.ts';
import type { ClaimsView } from './claimsView.ts';
import { claimsWords } from './claimsWords.ts';
import { toVerdictCounts } from './verdictCounts.ts';

/** How many claims have each verdict, then and now; each count opens its claims. */
export function VerdictTable({ claims }: { readonly claims: readonly ClaimAnswer[] }) {
  const words = useWords(claimsWords);
  return (
    <table id="verdict-table" className="numbers verdict-table" aria-label={words.counts}>
      <thead>
        <tr>
          <th scope="col">{words.verdict}</th>
          <th scope="col" className="number">
            {words.atClaim}
          </th>
          <th scope="col" className="number">
            {words.today}
          </th>
        </tr>
      </thead>
      <tbody>
        {toVerdictCounts(claims).map(({ verdict, atClaim, today }) => (
          <tr key={verdict}>
            <th scope="row">
              <VerdictMark verdict={verdict} />
            </th>
            <td className="number">
              <Count count={atClaim} view={{ ...allClaims, atClaim: verdict }} />
            </td>
            <td className="number">
              <Count count={today} view={{ ...allClaims, today: verdict }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Count({ count, view }: { readonly count: number; readonly view: ClaimsView }) {
  const path = printRoute({ language: useLanguage(), page: { name: 'claims' } });
  return <Link href={`${path}${printClaimsView(view)}`}>{count}</Link>;
}
