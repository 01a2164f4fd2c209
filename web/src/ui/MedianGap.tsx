import type { QuantityEvidence } from '../graphql/types.ts';
import { useLanguage } from '../i18n/LanguageContext.ts';
import { medianReckoning } from './medianReckoning.ts';
import { ReckonedNumber } from './ReckonedNumber.tsx';
import { medianText } from './standingText.ts';

interface MedianGapProps {
  readonly gap: number | null;
  /** The value that the gap is taken from. */
  readonly quantity: QuantityEvidence;
  /** Heads the evidence. */
  readonly about: string;
}

/** How far a value lies from the median, in people; opens how that was reckoned. */
export function MedianGap({ gap, quantity, about }: MedianGapProps) {
  const language = useLanguage();
  const text = medianText(gap, language);
  if (gap === null || text === null) return null;
  return <ReckonedNumber about={about} reckoning={medianReckoning({ about, quantity }, gap, text, language)} />;
}
