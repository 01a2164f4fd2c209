import { useCallback } from 'react';
import { useLanguage, useWords } from '../i18n/LanguageContext.ts';
import { readChartColours } from './chartColours.ts';
import type { ChartProps } from './chartProps.ts';
import { drawIntervals } from './drawIntervals.ts';
import { intervalWords } from './intervalWords.ts';
import { SteppedCanvas } from './SteppedCanvas.tsx';
import type { IntervalChartData } from './toIntervalChartData.ts';

/** Ranks as dots with the interval that other weights would give them; the best at the left, tiers as bands. */
export function IntervalChart({ data, ...shown }: ChartProps<IntervalChartData>) {
  const words = useWords(intervalWords);
  const language = useLanguage();
  const draw = useCallback(
    (canvas: HTMLCanvasElement, onHover: (index: number | null) => void) =>
      drawIntervals(canvas, data, {
        colours: readChartColours(canvas),
        tierName: intervalWords[language].tier,
        onHover,
      }),
    [data, language],
  );
  return (
    <SteppedCanvas
      title={data.title}
      spoken={data.points.map((point) => point.spoken)}
      {...shown}
      hint={words.legend}
      draw={draw}
    />
  );
}
