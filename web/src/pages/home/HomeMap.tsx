import { formatDate, rankedMetrics, units } from '@pionir/shared';
import type { HomeAnswer, HomePlace } from '../../graphql/types.ts';
import { labelOf } from '../../i18n/bilingual.ts';
import { useLanguage } from '../../i18n/LanguageContext.ts';
import { plainText } from '../../i18n/sentence.ts';
import { readUnit } from '../../i18n/showNumber.ts';
import { LazyPlaceMap } from '../../map/LazyPlaceMap.tsx';
import { mapTitle } from '../../map/mapTitle.ts';
import { Spoken } from '../../ui/Spoken.tsx';

interface HomeMapProps {
  readonly places: readonly HomePlace[];
  readonly ranking: HomeAnswer['ranking'];
  readonly revision: number;
}

/** The map of the ranking; the ranking's tables are its twin. */
export function HomeMap({ places, ranking, revision }: HomeMapProps) {
  const language = useLanguage();
  const unit = labelOf(units[readUnit(ranking.unit)], language);
  const head = `${labelOf(rankedMetrics[ranking.metric], language)} (${unit}), ${formatDate(ranking.on, language)}`;
  const finding = mapTitle(ranking, language);
  return (
    <section aria-labelledby="home-map">
      <h2 id="home-map">{head}</h2>
      <p className="chart-title">
        <Spoken sentence={finding} />
      </p>
      <LazyPlaceMap places={places} ranking={ranking} revision={revision} title={`${head}: ${plainText(finding)}`} />
    </section>
  );
}
