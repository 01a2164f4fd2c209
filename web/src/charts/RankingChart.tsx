import { useCallback } from 'react';
import { useLanguage } from '../i18n/LanguageContext.ts';
import { readChartColours } from './chartColours.ts';
import type { ChartProps } from './chartProps.ts';
import { drawRanking } from './drawRanking.ts';
import { SteppedCanvas } from './SteppedCanvas.tsx';
import type { RankingChartData } from './toRankingChartData.ts';

/** Bars of a ranking: the leaders in the accent, the one being read too, the others grey. */
export function RankingChart({ data, ...shown }: ChartProps<RankingChartData>) {
  const language = useLanguage();
  const draw = useCallback(
    (canvas: HTMLCanvasElement, onHover: (index: number | null) => void) =>
      drawRanking(canvas, data, { colours: readChartColours(canvas), language, onHover }),
    [data, language],
  );
  return <SteppedCanvas title={data.title} spoken={data.points.map((point) => point.spoken)} {...shown} draw={draw} />;
}
