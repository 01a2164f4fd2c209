import type { ClaimAnswer } from '../../graphql/types.ts';
import { useLanguage } from '../../i18n/LanguageContext.ts';
import { useFileAddress } from '../../site/useFileAddress.ts';
import { useOrigin } from '../../site/useOrigin.ts';
import { claimReviewOf } from './claimReviewOf.ts';

interface ClaimReviewsProps {
  readonly claims: readonly ClaimAnswer[];
  readonly publishedAt: string;
}

/** The same claims for search engines, written from the same answer. */
export function ClaimReviews({ claims, publishedAt }: ClaimReviewsProps) {
  const language = useLanguage();
  const fileAddress = useFileAddress();
  const place = { site: `${useOrigin()}${fileAddress('/')}`.slice(0, -1), publishedAt };
  return claims.map((claim) => (
    <script key={claim.slug} type="application/ld+json">
      {/* A text of a source must not be able to end the element. */}
      {JSON.stringify(claimReviewOf(claim, place, language)).replaceAll('<', '\\u003c')}
    </script>
  ));
}
