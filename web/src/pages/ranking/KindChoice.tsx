import type { RegencyKind } from '@pionir/shared';
import { useWords } from '../../i18n/LanguageContext.ts';
import { controlWords } from './controlWords.ts';

interface KindChoiceProps {
  readonly kind: RegencyKind | null;
  readonly choose: (kind: RegencyKind | null) => void;
}

export function KindChoice({ kind, choose }: KindChoiceProps) {
  const words = useWords(controlWords);
  const kinds = [
    { kind: null, label: words.allKinds },
    { kind: 'KABUPATEN', label: words.kabupaten },
    { kind: 'KOTA', label: words.kota },
  ] as const;
  return (
    <fieldset className="choice">
      <legend>{words.kind}</legend>
      {kinds.map((option) => (
        <label key={option.label} className="check">
          <input type="radio" name="kind" checked={kind === option.kind} onChange={() => choose(option.kind)} />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
