import { claimKinds, formatDate } from '@pionir/shared';
import { Link } from 'wouter';
import { printRoute } from '../../app/route.ts';
import type { ClaimAnswer } from '../../graphql/types.ts';
import { labelOf } from '../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { PlaceLink } from '../../ui/PlaceLink.tsx';
import { SourceName } from '../../ui/SourceName.tsx';
import { checkWords } from './checkWords.ts';
import { ClaimChecks } from './ClaimChecks.tsx';

interface ClaimArticleProps {
  readonly claim: ClaimAnswer;
  /** The claim alone on its page, not one of a list. */
  readonly isAlone?: boolean;
}

/** A claim with who made it, where it stands, and its two verdicts. */
export function ClaimArticle({ claim, isAlone = false }: ClaimArticleProps) {
  const words = useWords(checkWords);
  const language = useLanguage();
  const { regency, source, slug, statement, note } = claim;
  const permalink = printRoute({ language, page: { name: 'claim', slug } });
  const document = printRoute({ language, page: { name: 'source', slug: source.slug } });
  return (
    <article className="claim" id={slug} aria-labelledby={`${slug}-statement`}>
      <div className="claim-when">
        <p className="claim-date">{claim.claimedOn === null ? words.undated : formatDate(claim.claimedOn, language)}</p>
        <p>{regency === null ? claim.province.name : <PlaceLink place={regency} search="" />}</p>
        <p className="small">{labelOf(claimKinds[claim.kind], language)}</p>
      </div>
      <div className="claim-body">
        {isAlone ? (
          <h1 id={`${slug}-statement`} data-sourced="">
            {statement}
          </h1>
        ) : (
          <h2 id={`${slug}-statement`}>
            <Link href={permalink}>{statement}</Link>
          </h2>
        )}
        <p className="claim-who">
          {`${words.claimant}: ${claim.claimant}. ${words.source}: `}
          <SourceName source={source} />
          {source.publishedOn === null ? '' : `, ${formatDate(source.publishedOn, language)}`}
          {' ('}
          <Link href={document}>{words.document}</Link>
          {').'}
        </p>
        {note === null ? null : <p className="claim-note" data-sourced="">{`${words.note}: ${note}`}</p>}
        {isAlone ? <h2 className="for-ears">{words.verdicts}</h2> : null}
        <ClaimChecks claim={claim} />
      </div>
    </article>
  );
}
