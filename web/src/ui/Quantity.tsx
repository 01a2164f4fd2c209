import { missingReasons } from '@pionir/shared';
import type { QuantityEvidence } from '../graphql/types.ts';
import { labelOf } from '../i18n/bilingual.ts';
import { useLanguage } from '../i18n/LanguageContext.ts';
import { showNumber, showQuantity } from '../i18n/showNumber.ts';
import { EvidenceButton } from './EvidenceButton.tsx';

interface QuantityProps {
  readonly quantity: QuantityEvidence;
  /** Heads the evidence. */
  readonly about: string;
  /** With the unit's name, for running text; without, for columns. */
  readonly withUnit?: boolean;
}

/** A value that opens its evidence, or the reason why there is none: never a zero in its place. */
export function Quantity({ quantity, about, withUnit = false }: QuantityProps) {
  const language = useLanguage();
  if (quantity.value === null) {
    return <span className="missing">{labelOf(missingReasons[quantity.missing ?? 'NOT_PUBLISHED'], language)}</span>;
  }
  const show = withUnit ? showQuantity : showNumber;
  return (
    <EvidenceButton about={about} ground={quantity}>
      {show(quantity.value, quantity.unit, language)}
    </EvidenceButton>
  );
}
