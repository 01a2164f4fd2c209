import { useMemo } from 'react';
import { rankingSheet } from '../charts/sheets/rankingSheet.ts';
import type { HomeAnswer, HomePlace } from '../graphql/types.ts';
import type { Bilingual } from '../i18n/bilingual.ts';
import { useLanguage, useWords } from '../i18n/LanguageContext.ts';
import { daysSentence } from '../ui/daysSentence.ts';
import { MapFigure } from './MapFigure.tsx';
import { toMapData } from './toMapData.ts';
import { useMapDrawing } from './useMapDrawing.ts';

const fileNames: Bilingual<{ name: string }> = { ID: { name: 'pionir-peta' }, EN: { name: 'pionir-map' } };

export interface PlaceMapProps {
  readonly places: readonly HomePlace[];
  readonly ranking: HomeAnswer['ranking'];
  readonly revision: number;
  readonly title: string;
}

/** A ranking on the map, by tiles or by the operator's boundaries. */
export function PlaceMap({ places, ranking, revision, title }: PlaceMapProps) {
  const { name } = useWords(fileNames);
  const language = useLanguage();
  const drawing = useMapDrawing(places);
  const data = useMemo(() => toMapData(places, ranking, title, language), [places, ranking, title, language]);
  if (drawing === null) return <div className="map-waiting" />;
  const days = daysSentence(ranking, language);
  const download = { sheet: rankingSheet(ranking, language), name, days, revision };
  return <MapFigure data={data} drawing={drawing} download={download} />;
}
