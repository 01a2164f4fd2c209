import { indexComponents } from '@pionir/shared';
import { labelOf } from '../../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import { shareText } from '../../../i18n/shareText.ts';
import type { WeightsInHand } from '../weightsInHand.ts';
import { componentNames, officeWeights, presetOf, shareList, weightPresets, withWeight } from './indexWeights.ts';
import { WeightPresets } from './WeightPresets.tsx';
import { weightWords } from './weightWords.ts';

/** One slider a component; moving one ranks anew at once. */
export function WeightSliders({ inHand: { weights, move, choose } }: { readonly inHand: WeightsInHand }) {
  const words = useWords(weightWords);
  const language = useLanguage();
  const list = weights ?? officeWeights;
  const shares = shareList(weights);
  return (
    <section className="weights" aria-labelledby="weights">
      <h2 id="weights">{words.title}</h2>
      <WeightPresets
        preset={presetOf(weights)}
        choose={(preset) => choose(preset === 'OWN' ? list : weightPresets[preset])}
      />
      <div className="weight-sliders">
        {componentNames.map((name, index) => {
          const id = `weight-${name}`;
          const weight = list[index] as number;
          const shown = words.shareOf(String(weight), shareText(shares[index] as number, language));
          return (
            <div key={name} className="weight">
              <label htmlFor={id}>{labelOf(indexComponents[name], language)}</label>
              <output htmlFor={id}>{shown}</output>
              <input
                id={id}
                type="range"
                min={0}
                max={100}
                step={1}
                value={weight}
                aria-valuetext={shown}
                onChange={({ target }) => move(withWeight(list, index, target.valueAsNumber))}
              />
            </div>
          );
        })}
      </div>
      <p className="table-note">{words.note}</p>
    </section>
  );
}
