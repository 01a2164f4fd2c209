import { toClaimReview } from '@pionir/shared';
import type { ClaimReview, Language } from '@pionir/shared';
import { printRoute } from '../../app/route.ts';
import type { ClaimAnswer } from '../../graphql/types.ts';
import { sourceAddress } from '../../ui/sourceAddress.ts';

/** Where the review stands and which revision of the data it is of. */
export interface ReviewPlace {
  /** "https://pionir.example", with the path the site stands under. */
  readonly site: string;
  /** When the revision that answered was published, ISO 8601. */
  readonly publishedAt: string;
}

/** The review of a claim by what is known today. */
export function claimReviewOf(claim: ClaimAnswer, { site, publishedAt }: ReviewPlace, language: Language): ClaimReview {
  return toClaimReview({
    ...claim,
    ...claim.today,
    permalink: `${site}${printRoute({ language, page: { name: 'claim', slug: claim.slug } })}`,
    appearance: sourceAddress(claim.source),
    reviewedOn: publishedAt.slice(0, 10),
    language,
  });
}
