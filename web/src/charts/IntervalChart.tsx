import { useCallback } from 'react';
import { useLanguage, useWords } from '../i18n/LanguageContext.ts';
import { readChartColours } from './chartColours.ts';
import type { ChartDownload } from './download/chartDownload.ts';
import { drawIntervals } from './drawIntervals.ts';
import { intervalWords } from './intervalWords.ts';
import { SteppedCanvas } from './SteppedCanvas.tsx';
import type { IntervalChartData } from './toIntervalChartData.ts';

interface IntervalChartProps {
  readonly data: IntervalChartData;
  readonly height: number;
  readonly download: ChartDownload;
}

/** Ranks as dots with the interval that other weights would give them; the best at the left, tiers as bands. */
export function IntervalChart({ data, height, download }: IntervalChartProps) {
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
      height={height}
      hint={words.legend}
      download={download}
      draw={draw}
    />
  );
}
