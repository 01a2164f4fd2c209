import { isCopyElsewhere, toClaimReview } from '@pionir/shared';
import type { Claim, ClaimReview, Language, Source } from '@pionir/shared';
import { findAllClaims } from '../../claim/findClaims.ts';
import { findReason } from '../../claim/findReason.ts';
import { findCheckAt } from '../../claim/pageOfClaims.ts';
import type { Context } from '../../graphql/context.ts';
import { sayIn } from '../../graphql/sayIn.ts';
import { sayStatement } from '../../graphql/sayStatement.ts';
import type { Edition } from '../findEdition.ts';

/** Where the claims stand on the site. */
const pages: Readonly<Record<Language, string>> = { ID: '/klaim/', EN: '/en/claims/' };

export interface ReviewFrame {
  readonly edition: Edition;
  readonly origin: string;
  readonly language: Language;
}

/** Every claim as schema.org has it, by what is known today, in the order of their ids. */
export async function findClaimReviews(frame: ReviewFrame, context: Context): Promise<ClaimReview[]> {
  const claims = await findAllClaims(context.em);
  return Promise.all(claims.map((claim) => reviewOf(claim, frame, context)));
}

async function reviewOf(claim: Claim, { edition, origin, language }: ReviewFrame, context: Context) {
  const check = await findCheckAt('TODAY', claim, context);
  const { url, publisher } = (await context.load.source.load(claim.sourceId)) as Source;
  return toClaimReview({
    permalink: `${origin}${pages[language]}${encodeURIComponent(claim.id)}`,
    statement: sayStatement(claim, language),
    claimant: sayIn(language, { id: claim.claimantId, en: claim.claimant }),
    claimedOn: claim.claimedOn,
    appearance: isCopyElsewhere(publisher) ? null : url,
    verdict: check.verdict,
    reason: await findReason(check, language, context),
    reviewedOn: edition.publishedOn,
    language,
  });
}
