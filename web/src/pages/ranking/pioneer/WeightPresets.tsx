import { useWords } from '../../../i18n/LanguageContext.ts';
import type { WeightPreset } from './indexWeights.ts';
import { weightWords } from './weightWords.ts';

interface WeightPresetsProps {
  readonly preset: WeightPreset;
  readonly choose: (preset: WeightPreset) => void;
}

/** Ready sets of weights; the reader's own is the one that any slider makes. */
export function WeightPresets({ preset, choose }: WeightPresetsProps) {
  const words = useWords(weightWords);
  return (
    <fieldset className="choice">
      <legend>{words.presets}</legend>
      {(['OFFICE', 'EQUAL', 'PEOPLE', 'OWN'] as const).map((each) => (
        <label key={each} className="check">
          <input type="radio" name="weights" checked={preset === each} onChange={() => choose(each)} />
          {words.preset[each]}
        </label>
      ))}
    </fieldset>
  );
}
