import { useWords } from '../../i18n/LanguageContext.ts';
import { checkWords } from './checkWords.ts';

interface RivalsBarProps {
  readonly known: number;
  readonly all: number;
}

/** How many of the other places have figures, as a small bar with its words. */
export function RivalsBar({ known, all }: RivalsBarProps) {
  const words = useWords(checkWords);
  return (
    <span className="rivals">
      <svg className="rivals-bar" viewBox={`0 0 ${all} 8`} preserveAspectRatio="none" aria-hidden="true">
        <rect className="percentile-ground" width={all} height="8" />
        <rect className="percentile-length" width={known} height="8" />
      </svg>
      {words.rivalsText(known, all)}
    </span>
  );
}
