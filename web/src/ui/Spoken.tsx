import type { Sentence } from '../i18n/sentence.ts';
import { EvidenceButton } from './EvidenceButton.tsx';
import { keepPunctuation } from './keepPunctuation.ts';

/** A sentence with its numbers as buttons. */
export function Spoken({ sentence }: { readonly sentence: Sentence }) {
  return keepPunctuation(sentence).map(({ part, mark }) =>
    typeof part === 'string' ? (
      part
    ) : (
      <span key={`${part.about}: ${part.text}`} className="unbroken">
        <EvidenceButton text={part.text} about={part.about} quantity={part.quantity} />
        {mark}
      </span>
    ),
  );
}
