import type { RegencyAnswer } from '../../graphql/types.ts';
import { useWords } from '../../i18n/LanguageContext.ts';
import { TotalRows } from '../../ui/totals/TotalRows.tsx';
import { regencyWords } from './regencyWords.ts';
import { totalsKnownBy } from './totalsKnownBy.ts';

/** Published arithmetic about the place, done again. */
export function RegencyTotals({ regency }: { readonly regency: RegencyAnswer }) {
  const words = useWords(regencyWords);
  const totals = totalsKnownBy(regency.totals.nodes, regency.coverage.knownAt);
  if (totals.length === 0) return null;
  return (
    <section>
      <h2>{words.totals}</h2>
      <TotalRows totals={totals} />
    </section>
  );
}
