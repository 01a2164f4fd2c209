import { useCallback } from 'react';
import { useLanguage, useWords } from '../i18n/LanguageContext.ts';
import { readChartColours } from './chartColours.ts';
import type { ChartDownload } from './download/chartDownload.ts';
import { drawYears } from './drawYears.ts';
import { SteppedCanvas } from './SteppedCanvas.tsx';
import type { YearsChartData } from './toYearsChartData.ts';
import { yearsChartWords } from './yearsChartWords.ts';

interface YearsChartProps {
  readonly data: YearsChartData;
  readonly height: number;
  readonly download: ChartDownload;
}

/** Sums over the years as one line, each point with the number of places in it. */
export function YearsChart({ data, height, download }: YearsChartProps) {
  const words = useWords(yearsChartWords);
  const language = useLanguage();
  const draw = useCallback(
    (canvas: HTMLCanvasElement, onHover: (index: number | null) => void) =>
      drawYears(canvas, data, { colours: readChartColours(canvas), language, onHover }),
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
