import {
  benefits,
  claimantRoles,
  claimKinds,
  claimMetrics,
  claimScopes,
  countKinds,
  fundingSources,
  workerCategories,
} from '@pionir/shared';
import type { Vocabulary } from '@pionir/shared';
import { useId } from 'react';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import { optionsOf } from '../../../ui/optionsOf.ts';
import { pressWords } from './pressWords.ts';
import { faultyFields } from './proposalReview.ts';
import type { CorrectedField, ProposalReview } from './proposalReview.ts';

const vocabularies: Readonly<Partial<Record<CorrectedField, Vocabulary<string>>>> = {
  category: workerCategories,
  count: countKinds,
  funding: fundingSources,
  benefit: benefits,
  claim: claimKinds,
  metric: claimMetrics,
  scope: claimScopes,
  claimant: claimantRoles,
};

interface ProposalFieldsProps {
  readonly review: ProposalReview;
  readonly change: (review: ProposalReview) => void;
}

/** The parts of a proposal that can be corrected. */
export function ProposalFields({ review, change }: ProposalFieldsProps) {
  const words = useWords(pressWords);
  const language = useLanguage();
  const id = useId();
  const faulty = faultyFields(review);
  const write = (field: CorrectedField, text: string) =>
    change({ ...review, fields: { ...review.fields, [field]: text.trim() } });
  return (
    <div className="proposal-fields">
      {(Object.keys(review.fields) as CorrectedField[]).map((field) => {
        const vocabulary = vocabularies[field];
        const shared = {
          id: `${id}-${field}`,
          value: review.fields[field] ?? '',
          'aria-invalid': faulty.includes(field),
        };
        return (
          <div key={field} className="field">
            <label htmlFor={`${id}-${field}`}>{words.fields[field]}</label>
            {vocabulary === undefined ? (
              <input {...shared} inputMode="decimal" onChange={({ target }) => write(field, target.value)} />
            ) : (
              <select {...shared} onChange={({ target }) => write(field, target.value)}>
                {field === 'category' ? <option value="">{words.several}</option> : null}
                {optionsOf(vocabulary, language).map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            )}
          </div>
        );
      })}
      {faulty.length === 0 ? null : (
        <p className="cell-problems" role="status">
          {words.faulty}
        </p>
      )}
    </div>
  );
}
