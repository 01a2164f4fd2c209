import { metrics } from '@pionir/shared';
import { useId } from 'react';
import type { QuantityEvidence } from '../../graphql/types.ts';
import { labelOf } from '../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { Quantity } from '../../ui/Quantity.tsx';
import { regencyWords } from './regencyWords.ts';

interface KeyNumbersProps {
  readonly regency: {
    readonly name: string;
    readonly coverage: Readonly<Record<'protectedWorkers' | 'vulnerableWorkers' | 'shareOfEmployed', QuantityEvidence>>;
  };
}

/** Three numbers to take away, each with its evidence. */
export function KeyNumbers({ regency }: KeyNumbersProps) {
  const words = useWords(regencyWords);
  const language = useLanguage();
  const id = useId();
  const { coverage, name } = regency;
  const protectedLabel = labelOf(metrics.PROTECTED_WORKERS, language);
  const vulnerableLabel = labelOf(metrics.VULNERABLE_WORKERS, language);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="for-ears">
        {words.keyNumbers}
      </h2>
      <dl className="key-numbers">
        <KeyNumber label={protectedLabel} quantity={coverage.protectedWorkers} place={name} />
        <KeyNumber label={vulnerableLabel} quantity={coverage.vulnerableWorkers} place={name} />
        <KeyNumber label={words.share} quantity={coverage.shareOfEmployed} place={name} />
      </dl>
    </section>
  );
}

interface KeyNumberProps {
  readonly label: string;
  readonly quantity: QuantityEvidence;
  readonly place: string;
}

function KeyNumber({ label, quantity, place }: KeyNumberProps) {
  return (
    <div className={quantity.value === null ? 'key-number key-number-missing' : 'key-number'}>
      <dt>{label}</dt>
      <dd>
        <Quantity quantity={quantity} about={`${place}: ${label}`} />
      </dd>
    </div>
  );
}
