import { wordsOf } from '@pionir/shared';
import { labelOf } from '../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { homeMetrics } from './homeView.ts';
import type { HomeView } from './homeView.ts';
import { homeWords } from './homeWords.ts';

interface MetricChoiceProps {
  readonly view: HomeView;
  readonly choose: (view: HomeView) => void;
}

/** By what the map is shaded and places are ranked. */
export function MetricChoice({ view, choose }: MetricChoiceProps) {
  const words = useWords(homeWords);
  const language = useLanguage();
  return (
    <fieldset className="choice home-choice">
      <legend>{words.choice}</legend>
      {wordsOf(homeMetrics).map((metric) => (
        <label key={metric} className="check">
          <input
            type="radio"
            name="metric"
            checked={view.metric === metric}
            onChange={() => choose({ ...view, metric })}
          />
          {labelOf(homeMetrics[metric], language)}
        </label>
      ))}
    </fieldset>
  );
}
