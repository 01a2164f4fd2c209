import { rankedMetrics } from '@pionir/shared';
import type { RegencyAnswer } from '../../graphql/types.ts';
import { labelOf } from '../../i18n/bilingual.ts';
import { useLanguage } from '../../i18n/LanguageContext.ts';
import { Spoken } from '../../ui/Spoken.tsx';
import { medianSentence } from '../compare/cellSentences.ts';

/** How many more people would close the gap to the median; nothing where none is open. */
export function MedianLine({ regency }: { readonly regency: RegencyAnswer }) {
  const language = useLanguage();
  const rank = regency.VULNERABLE_WORKERS;
  const label = labelOf(rankedMetrics.VULNERABLE_WORKERS, language);
  const about = `${regency.name}: ${label}`;
  const sentence = rank === null ? null : medianSentence(rank, { about, quantity: rank.quantity }, language);
  if (sentence === null) return null;
  return (
    <p className="median-line">
      <Spoken sentence={[`${label}, `, ...sentence]} />
    </p>
  );
}
