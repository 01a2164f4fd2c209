import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import type { NamedQuantity } from '../../ui/evidence.ts';
import { placesCount } from '../../ui/placesCount.ts';
import { ReckonedNumber } from '../../ui/ReckonedNumber.tsx';
import { checkWords } from './checkWords.ts';

interface RivalsBarProps {
  readonly known: number;
  readonly all: number;
  /** Whose rivals they are. */
  readonly own: NamedQuantity;
}

/** How many of the other places have figures, as a small bar with its words. */
export function RivalsBar({ known, all, own }: RivalsBarProps) {
  const words = useWords(checkWords);
  const counted = { some: known, all, without: [] };
  const places = placesCount(counted, { about: own.about, values: [own] }, useLanguage());
  return (
    <span className="rivals">
      <svg className="rivals-bar" viewBox={`0 0 ${all} 8`} preserveAspectRatio="none" aria-hidden="true">
        <rect className="percentile-ground" width={all} height="8" />
        <rect className="percentile-length" width={known} height="8" />
      </svg>
      <ReckonedNumber {...places} />
      {words.rivalsText}
    </span>
  );
}
