import { totalStatuses } from '@pionir/shared';
import type { TotalStatus } from '@pionir/shared';
import { labelOf } from '../../i18n/bilingual.ts';
import { useLanguage } from '../../i18n/LanguageContext.ts';

/** Whether arithmetic reconciles, as a shape and its word; no colour judges. */
export function StatusMark({ status }: { readonly status: TotalStatus }) {
  return (
    <span className="verdict">
      <svg className="verdict-shape" viewBox="0 0 16 16" aria-hidden="true">
        <path className="verdict-line" d={shapes[status]} />
      </svg>
      {labelOf(totalStatuses[status], useLanguage())}
    </span>
  );
}

/** The signs of equal, about equal and unequal. */
const shapes: Record<TotalStatus, string> = {
  RECONCILES: 'M2 5.5h12M2 10.5h12',
  WITHIN_ROUNDING: 'M2 6.5c3-4 5-4 6-2s4 2 6-1.5M2 12.5c3-4 5-4 6-2s4 2 6-1.5',
  DOES_NOT_RECONCILE: 'M2 5.5h12M2 10.5h12M4 14.5 12 1.5',
};
