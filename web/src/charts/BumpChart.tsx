import { useCallback } from 'react';
import { useWords } from '../i18n/LanguageContext.ts';
import { bumpWords } from './bumpWords.ts';
import { readChartColours } from './chartColours.ts';
import type { ChartProps } from './chartProps.ts';
import { drawBump } from './drawBump.ts';
import { SteppedCanvas } from './SteppedCanvas.tsx';
import type { BumpChartData } from './toBumpChartData.ts';

/** Ranks over the years, a line a place: who leads at the end and who is being read in the accent, the others grey. */
export function BumpChart({ data, ...shown }: ChartProps<BumpChartData>) {
  const words = useWords(bumpWords);
  const draw = useCallback(
    (canvas: HTMLCanvasElement, onHover: (index: number | null) => void) =>
      drawBump(canvas, data, { colours: readChartColours(canvas), onHover }),
    [data],
  );
  return (
    <SteppedCanvas
      title={data.title}
      spoken={data.lines.map((line) => line.spoken)}
      {...shown}
      hint={words.legend}
      draw={draw}
    />
  );
}
