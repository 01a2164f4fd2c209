import type { QuantityEvidence } from '../graphql/types.ts';
import { useLanguage } from '../i18n/LanguageContext.ts';
import { EvidenceButton } from './EvidenceButton.tsx';
import { medianText } from './standingText.ts';

interface MedianGapProps {
  readonly gap: number | null;
  /** The value that the gap is taken from. */
  readonly quantity: QuantityEvidence;
  /** Heads the evidence. */
  readonly about: string;
}

/** How far a value lies from the median, in people; opens the evidence of the value. */
export function MedianGap({ gap, quantity, about }: MedianGapProps) {
  const language = useLanguage();
  const text = medianText(gap, language);
  return text === null ? null : <EvidenceButton text={text} about={about} quantity={quantity} />;
}
