import { formatDate, rankedMetrics, units } from '@pionir/shared';
import { useMemo } from 'react';
import { rankingSheet } from '../../charts/sheets/rankingSheet.ts';
import type { HomeAnswer, HomePlace } from '../../graphql/types.ts';
import { labelOf } from '../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { readUnit } from '../../i18n/showNumber.ts';
import { MapFigure } from '../../map/MapFigure.tsx';
import { mapTitle } from '../../map/mapTitle.ts';
import { toMapData } from '../../map/toMapData.ts';
import { useMapDrawing } from '../../map/useMapDrawing.ts';
import { daysSentence } from '../../ui/daysSentence.ts';
import { homeWords } from './homeWords.ts';

interface HomeMapProps {
  readonly places: readonly HomePlace[];
  readonly ranking: HomeAnswer['ranking'];
  readonly revision: number;
}

/** The map of the ranking; the ranking's tables are its twin. */
export function HomeMap({ places, ranking, revision }: HomeMapProps) {
  const words = useWords(homeWords);
  const language = useLanguage();
  const drawing = useMapDrawing(places);
  const metric = `${labelOf(rankedMetrics[ranking.metric], language)} (${labelOf(units[readUnit(ranking.unit)], language)})`;
  const head = words.mapHead(metric, formatDate(ranking.on, language));
  const finding = mapTitle(ranking, language);
  const title = `${head}: ${finding}`;
  const data = useMemo(() => toMapData(places, ranking, title, language), [places, ranking, title, language]);
  const download = {
    sheet: rankingSheet(ranking, language),
    name: words.mapFile,
    days: daysSentence(ranking, language),
    revision,
  };
  return (
    <section aria-labelledby="home-map">
      <h2 id="home-map">{head}</h2>
      <p className="chart-title">{finding}</p>
      {drawing === null ? (
        <div className="map-waiting" />
      ) : (
        <MapFigure data={data} drawing={drawing} download={download} />
      )}
    </section>
  );
}
