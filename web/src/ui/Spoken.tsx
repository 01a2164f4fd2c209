import { shownText } from '../i18n/sentence.ts';
import type { Sentence } from '../i18n/sentence.ts';
import { EvidenceButton } from './EvidenceButton.tsx';
import { keepPunctuation } from './keepPunctuation.ts';

/** A sentence with its numbers as buttons. */
export function Spoken({ sentence }: { readonly sentence: Sentence }) {
  return keepPunctuation(sentence).map(({ part, opening, mark }) =>
    typeof part === 'string' ? (
      part
    ) : (
      <span key={`${part.about}: ${shownText(part)}`} className="unbroken">
        {opening}
        <EvidenceButton about={part.about} ground={'reckoning' in part ? part.reckoning : part.quantity}>
          {shownText(part)}
        </EvidenceButton>
        {mark}
      </span>
    ),
  );
}
