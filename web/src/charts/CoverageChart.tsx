import { useCallback, useMemo } from 'react';
import { useLanguage, useWords } from '../i18n/LanguageContext.ts';
import { readChartColours } from './chartColours.ts';
import { ChartLegend } from './ChartLegend.tsx';
import { chartWords } from './chartWords.ts';
import type { ChartDownload } from './download/chartDownload.ts';
import { drawCoverage } from './drawCoverage.ts';
import { seriesColours } from './seriesColours.ts';
import { SteppedCanvas } from './SteppedCanvas.tsx';
import type { CoverageChartData } from './toCoverageChartData.ts';

interface CoverageChartProps {
  readonly data: CoverageChartData;
  readonly height: number;
  readonly download: ChartDownload;
}

/** Protected workers year by year, in layers of categories; a year without a figure is marked, not drawn as nothing. */
export function CoverageChart({ data, height, download }: CoverageChartProps) {
  const words = useWords(chartWords);
  const language = useLanguage();
  const draw = useCallback(
    (canvas: HTMLCanvasElement, onHover: (index: number | null) => void) =>
      drawCoverage(canvas, data, { colours: readChartColours(canvas), language, onHover }),
    [data, language],
  );
  const legend = useMemo(() => legendOf(data), [data]);
  return (
    <div>
      <ChartLegend series={data.series} />
      <SteppedCanvas
        title={data.title}
        spoken={data.spoken}
        height={height}
        {...(data.gaps.length > 0 ? { hint: words.gapHint } : {})}
        download={{ ...download, legend }}
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
