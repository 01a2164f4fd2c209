import { lazy, Suspense } from 'react';
import { useTheme } from '../app/theme.ts';
import { useWords } from '../i18n/LanguageContext.ts';
import { barChartHeight } from './barChartHeight.ts';
import { chartWords } from './chartWords.ts';
import type { ChartDownload } from './download/chartDownload.ts';
import type { IntervalChartData } from './toIntervalChartData.ts';

const IntervalChart = lazy(async () => ({ default: (await import('./IntervalChart.tsx')).IntervalChart }));

interface LazyIntervalChartProps {
  readonly data: IntervalChartData;
  readonly download: ChartDownload;
}

/** The chart in a chunk of its own; its place is kept free meanwhile. */
export function LazyIntervalChart({ data, download }: LazyIntervalChartProps) {
  const words = useWords(chartWords);
  // The canvas takes its colours when it is drawn, so a change of theme draws it anew.
  const theme = useTheme();
  const height = barChartHeight(data.points.length);
  return (
    <Suspense
      fallback={
        <p className="chart-frame chart-loading" style={{ minHeight: height }}>
          {words.loading}
        </p>
      }
    >
      <IntervalChart key={theme} data={data} height={height} download={download} />
    </Suspense>
  );
}
