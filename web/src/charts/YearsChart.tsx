import { useCallback } from 'react';
import { useLanguage, useWords } from '../i18n/LanguageContext.ts';
import { readChartColours } from './chartColours.ts';
import type { ChartProps } from './chartProps.ts';
import { drawYears } from './drawYears.ts';
import { SteppedCanvas } from './SteppedCanvas.tsx';
import type { YearsChartData } from './toYearsChartData.ts';
import { yearsChartWords } from './yearsChartWords.ts';

/** Sums over the years as one line, each point with the number of places in it. */
export function YearsChart({ data, ...shown }: ChartProps<YearsChartData>) {
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
      {...shown}
      hint={words.legend}
      draw={draw}
    />
  );
}
