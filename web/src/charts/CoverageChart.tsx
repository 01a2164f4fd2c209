import { useCallback } from 'react';
import { useLanguage, useWords } from '../i18n/LanguageContext.ts';
import { readChartColours } from './chartColours.ts';
import { ChartLegend } from './ChartLegend.tsx';
import { chartWords } from './chartWords.ts';
import type { ChartProps } from './chartProps.ts';
import { drawCoverage } from './drawCoverage.ts';
import { seriesColours } from './seriesColours.ts';
import { SteppedCanvas } from './SteppedCanvas.tsx';
import type { CoverageChartData } from './toCoverageChartData.ts';

/** Protected workers over the years, in layers of categories; a year without a figure is marked, not drawn as nothing. */
export function CoverageChart({ data, ...shown }: ChartProps<CoverageChartData>) {
  const words = useWords(chartWords);
  const language = useLanguage();
  const draw = useCallback(
    (canvas: HTMLCanvasElement, onHover: (index: number | null) => void) =>
      drawCoverage(canvas, data, { colours: readChartColours(canvas), language, onHover }),
    [data, language],
  );
  return (
    <div>
      <ChartLegend series={data.series} />
      <SteppedCanvas
        title={data.title}
        spoken={data.spoken}
        {...shown}
        {...(data.gaps.length > 0 ? { hint: words.gapHint } : {})}
        download={{ ...shown.download, legend: () => legendOf(data) }}
        draw={draw}
      />
    </div>
  );
}

/** The layers' names with the tones they are drawn in. */
function legendOf({ series }: CoverageChartData): { readonly label: string; readonly colour: string }[] {
  const tones = seriesColours(series, readChartColours(document.documentElement));
  return series.map(({ label }, index) => ({ label, colour: tones[index] ?? '' }));
}
