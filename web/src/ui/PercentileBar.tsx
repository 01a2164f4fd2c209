import { formatNumber } from '@pionir/shared';
import { useLanguage } from '../i18n/LanguageContext.ts';

/** A percentile rank of 0 to 100 as a small bar, with its number. */
export function PercentileBar({ percentile }: { readonly percentile: number }) {
  return (
    <span className="percentile">
      <svg className="percentile-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className="percentile-ground" width="100" height="8" />
        <rect className="percentile-length" width={percentile} height="8" />
      </svg>
      <span className="percentile-number">{formatNumber(Math.round(percentile), 'people', useLanguage())}</span>
    </span>
  );
}
