import { verdicts } from '@pionir/shared';
import type { Verdict } from '@pionir/shared';
import { labelOf } from '../i18n/bilingual.ts';
import { useLanguage } from '../i18n/LanguageContext.ts';

/** A verdict as a shape and its word; no colour judges. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  return (
    <span className="verdict">
      <svg className="verdict-shape" viewBox="0 0 16 16" aria-hidden="true">
        {shapes[verdict]}
      </svg>
      {labelOf(verdicts[verdict], useLanguage())}
    </span>
  );
}

/** Full where all is known and holds, half where only part is known, two halves level, an open square where figures speak against it, dashes where nothing can be said. */
const shapes: Record<Verdict, React.ReactNode> = {
  SUPPORTED: <circle className="verdict-full" cx="8" cy="8" r="7" />,
  CONSISTENT: (
    <>
      <circle className="verdict-line" cx="8" cy="8" r="6" />
      <path className="verdict-full" d="M8 2a6 6 0 0 0 0 12z" />
    </>
  ),
  TIED: <path className="verdict-full" d="M1 3h14v4H1zM1 9h14v4H1z" />,
  NOT_SUPPORTED: <path className="verdict-line" d="M2 2h12v12H2zM2 14 14 2" />,
  UNTESTABLE: <circle className="verdict-line verdict-dashed" cx="8" cy="8" r="6" />,
};
