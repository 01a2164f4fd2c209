import { shownText } from '../i18n/sentence.ts';
import type { Sentence } from '../i18n/sentence.ts';
import { EvidenceButton } from './EvidenceButton.tsx';
import { keepPunctuation } from './keepPunctuation.ts';
import { ReckonedNumber } from './ReckonedNumber.tsx';

/** A sentence with its numbers as buttons. */
export function Spoken({ sentence }: { readonly sentence: Sentence }) {
  return keepPunctuation(sentence).map(({ part, mark }) =>
    typeof part === 'string' ? (
      part
    ) : (
      <span key={`${part.about}: ${shownText(part)}`} className="unbroken">
        {'reckoning' in part ? (
          <ReckonedNumber about={part.about} reckoning={part.reckoning} />
        ) : (
          <EvidenceButton text={part.text} about={part.about} quantity={part.quantity} />
        )}
        {mark}
      </span>
    ),
  );
}
