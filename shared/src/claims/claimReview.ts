import type { Day, PartialDate } from '../period/index.ts';
import { verdicts } from '../vocabulary/index.ts';
import type { Language, Verdict } from '../vocabulary/index.ts';

/** What a review of a claim is written from. */
export interface ClaimReviewFacts {
  /** Address of the claim's page here. */
  readonly permalink: string;
  readonly statement: string;
  /** A role or an office in the language of the review, never a person. */
  readonly claimant: string;
  readonly claimedOn: PartialDate | null;
  /** Address of the document that states it; null where it has none that may be linked. */
  readonly appearance: string | null;
  readonly verdict: Verdict;
  readonly reason: string;
  /** The day on which the revision that answers was published. */
  readonly reviewedOn: Day;
  readonly language: Language;
}

/** A claim with its verdict in the words of schema.org, as search engines read it. */
export interface ClaimReview {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'ClaimReview';
  readonly url: string;
  readonly inLanguage: string;
  readonly datePublished: Day;
  readonly author: Organization;
  readonly claimReviewed: string;
  readonly reviewBody: string;
  readonly itemReviewed: {
    readonly '@type': 'Claim';
    readonly author: Organization;
    readonly datePublished?: PartialDate;
    readonly appearance?: { readonly '@type': 'CreativeWork'; readonly url: string };
  };
  readonly reviewRating: {
    readonly '@type': 'Rating';
    readonly alternateName: string;
    readonly ratingValue?: number;
    readonly bestRating?: number;
    readonly worstRating?: number;
  };
}

interface Organization {
  readonly '@type': 'Organization';
  readonly name: string;
}

/** How far figures go along with a claim; what they cannot test has no place on the scale. */
const ratings: Record<Exclude<Verdict, 'UNTESTABLE'>, number> = {
  SUPPORTED: 4,
  CONSISTENT: 3,
  TIED: 2,
  NOT_SUPPORTED: 1,
};

export function toClaimReview(facts: ClaimReviewFacts): ClaimReview {
  const { permalink, statement, claimant, claimedOn, appearance, verdict, reason, reviewedOn, language } = facts;
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: permalink,
    inLanguage: language === 'ID' ? 'id' : 'en',
    datePublished: reviewedOn,
    author: { '@type': 'Organization', name: 'Pionir' },
    claimReviewed: statement,
    reviewBody: reason,
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Organization', name: claimant },
      ...(claimedOn === null ? {} : { datePublished: claimedOn }),
      ...(appearance === null ? {} : { appearance: { '@type': 'CreativeWork', url: appearance } }),
    },
    reviewRating: {
      '@type': 'Rating',
      alternateName: language === 'ID' ? verdicts[verdict].id : verdicts[verdict].en,
      ...(verdict === 'UNTESTABLE' ? {} : { ratingValue: ratings[verdict], bestRating: 4, worstRating: 1 }),
    },
  };
}
