import { formatNumber } from '@pionir/shared';
import { useLanguage } from '../i18n/LanguageContext.ts';
import type { Reckoning } from './evidence.ts';
import { ReckonedNumber } from './ReckonedNumber.tsx';

interface PercentileBarProps {
  readonly percentile: number;
  /** How it came about, where the page knows. */
  readonly ground?: { readonly about: string; readonly reckoning: Reckoning };
}

/** A percentile rank of 0 to 100 as a small bar, with its number. */
export function PercentileBar({ percentile, ground }: PercentileBarProps) {
  const text = formatNumber(Math.round(percentile), 'people', useLanguage());
  return (
    <span className="percentile">
      <svg className="percentile-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className="percentile-ground" width="100" height="8" />
        <rect className="percentile-length" width={percentile} height="8" />
      </svg>
      <span className="percentile-number">
        {ground === undefined ? text : <ReckonedNumber about={ground.about} reckoning={ground.reckoning} />}
      </span>
    </span>
  );
}
