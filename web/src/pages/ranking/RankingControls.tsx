import { isWordOf, rankedMetrics, wordsOf } from '@pionir/shared';
import { useId } from 'react';
import type { RankingAnswer } from '../../graphql/types.ts';
import { labelOf } from '../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { DaysControls } from '../../ui/DaysControls.tsx';
import { controlWords } from './controlWords.ts';
import { RankingFilters } from './RankingFilters.tsx';
import type { RankingView } from './rankingView.ts';

interface RankingControlsProps {
  readonly view: RankingView;
  readonly ranking: RankingAnswer | null;
  readonly choose: (view: RankingView) => void;
}

/** Everything a reader can choose: the metric, the two days, the filters. */
export function RankingControls({ view, ranking, choose }: RankingControlsProps) {
  const words = useWords(controlWords);
  const language = useLanguage();
  const metricId = useId();
  return (
    <form className="controls" aria-label={words.form} onSubmit={(event) => event.preventDefault()}>
      <div className="controls-row">
        <div className="field field-wide">
          <label htmlFor={metricId}>{words.metric}</label>
          <select
            id={metricId}
            value={view.metric}
            onChange={({ target }) => {
              if (isWordOf(rankedMetrics, target.value)) choose({ ...view, metric: target.value });
            }}
          >
            {wordsOf(rankedMetrics).map((metric) => (
              <option key={metric} value={metric}>
                {labelOf(rankedMetrics[metric], language)}
              </option>
            ))}
          </select>
        </div>
        <DaysControls view={view} answered={ranking} choose={(days) => choose({ ...view, ...days })} />
      </div>
      <RankingFilters view={view} choose={choose} />
    </form>
  );
}
