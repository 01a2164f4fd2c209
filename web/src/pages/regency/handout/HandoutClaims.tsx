import { formatDate, verdicts } from '@pionir/shared';
import type { RegencyAnswer } from '../../../graphql/types.ts';
import { labelOf } from '../../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import { inRoom } from './handoutRows.ts';
import { handoutWords } from './handoutWords.ts';

const room = 5;

/** What was claimed of the place, as far as it was known by then, with both verdicts. */
export function HandoutClaims({ regency }: { readonly regency: RegencyAnswer }) {
  const words = useWords(handoutWords);
  const language = useLanguage();
  const known = regency.claims.nodes.filter(({ knownFrom }) => knownFrom <= regency.coverage.knownAt);
  const { items, left } = inRoom(known, room);
  return (
    <section>
      <h2>{words.claims}</h2>
      {items.length === 0 ? <p>{words.noClaims}</p> : null}
      <ul className="handout-claims">
        {items.map(({ slug, statement, claimedOn, atClaim, today }) => (
          <li key={slug}>
            {`${statement} (${claimedOn === null ? words.undated : formatDate(claimedOn, language)})`}
            <span className="small">
              {`${words.atClaim}: ${labelOf(verdicts[atClaim.verdict], language)} · ${words.today}: ${labelOf(verdicts[today.verdict], language)}`}
            </span>
          </li>
        ))}
      </ul>
      {left === 0 ? null : <p className="table-note">{words.more(left)}</p>}
    </section>
  );
}
