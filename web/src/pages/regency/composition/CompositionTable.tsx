import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import { Quantity } from '../../../ui/Quantity.tsx';
import { ReckonedNumber } from '../../../ui/ReckonedNumber.tsx';
import { shareReckoning } from './compositionFinding.ts';
import { compositionWords } from './compositionWords.ts';
import type { CompositionKind, CompositionPart } from './toComposition.ts';

interface CompositionTableProps {
  readonly id: string;
  readonly kind: CompositionKind;
  readonly parts: readonly CompositionPart[];
}

/** The bars' twin: each part with its people and its share. */
export function CompositionTable({ id, kind, parts }: CompositionTableProps) {
  const words = useWords(compositionWords);
  const language = useLanguage();
  return (
    <table id={id} className="numbers composition-table" aria-label={words.by[kind]}>
      <thead>
        <tr>
          <th scope="col">{words.by[kind]}</th>
          <th scope="col" className="number">
            {words.people}
          </th>
          <th scope="col" className="number">
            {words.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part.key}>
            <th scope="row">{part.label}</th>
            <td className="number">
              <Quantity quantity={part.quantity} about={part.label} />
            </td>
            <td className="number">
              <ReckonedNumber about={part.label} reckoning={shareReckoning(part, language)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
