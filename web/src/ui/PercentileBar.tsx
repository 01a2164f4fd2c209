import type { Reckoning } from './evidence.ts';
import { ReckonedNumber } from './ReckonedNumber.tsx';

interface PercentileBarProps {
  readonly percentile: number;
  readonly about: string;
  /** How it came about. */
  readonly reckoning: Reckoning;
}

/** A percentile rank of 0 to 100 as a small bar, with its number. */
export function PercentileBar({ percentile, ...reckoned }: PercentileBarProps) {
  return (
    <span className="percentile">
      <svg className="percentile-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className="percentile-ground" width="100" height="8" />
        <rect className="percentile-length" width={percentile} height="8" />
      </svg>
      <span className="percentile-number">
        <ReckonedNumber {...reckoned} />
      </span>
    </span>
  );
}
