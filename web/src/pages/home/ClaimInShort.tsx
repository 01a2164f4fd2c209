import { formatDate, verdicts } from '@pionir/shared';
import type { HomeClaim } from '../../graphql/types.ts';
import { labelOf } from '../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { PlaceLink } from '../../ui/PlaceLink.tsx';
import { SourceName } from '../../ui/SourceName.tsx';
import { homeWords } from './homeWords.ts';

/** A claim in its own sentence, when and where it was made, and both verdicts. */
export function ClaimInShort({ claim }: { readonly claim: HomeClaim }) {
  const words = useWords(homeWords);
  const language = useLanguage();
  return (
    <li className="home-claim">
      <p>{claim.statement}</p>
      <p className="small">
        {claim.regency === null ? null : (
          <>
            <PlaceLink place={claim.regency} search="" />
            {' · '}
          </>
        )}
        {claim.claimedOn === null ? words.undated : formatDate(claim.claimedOn, language)}
        {' · '}
        <SourceName source={claim.source} />
      </p>
      <dl className="home-verdicts">
        <div>
          <dt>{words.atClaim}</dt>
          <dd>{labelOf(verdicts[claim.atClaim.verdict], language)}</dd>
        </div>
        <div>
          <dt>{words.today}</dt>
          <dd>{labelOf(verdicts[claim.today.verdict], language)}</dd>
        </div>
      </dl>
      <p className="small">{claim.today.reason}</p>
    </li>
  );
}
