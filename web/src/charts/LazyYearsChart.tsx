import { lazy, Suspense } from 'react';
import { useTheme } from '../app/theme.ts';
import { useWords } from '../i18n/LanguageContext.ts';
import { chartWords } from './chartWords.ts';
import type { ChartDownload } from './download/chartDownload.ts';
import type { YearsChartData } from './toYearsChartData.ts';

const YearsChart = lazy(async () => ({ default: (await import('./YearsChart.tsx')).YearsChart }));

const height = 300;

interface LazyYearsChartProps {
  readonly data: YearsChartData;
  readonly download: ChartDownload;
}

/** The chart in a chunk of its own; its place is kept free meanwhile. */
export function LazyYearsChart({ data, download }: LazyYearsChartProps) {
  const words = useWords(chartWords);
  // The canvas takes its colours when it is drawn, so a change of theme draws it anew.
  const theme = useTheme();
  return (
    <Suspense
      fallback={
        <p className="chart-frame chart-loading" style={{ minHeight: height }}>
          {words.loading}
        </p>
      }
    >
      <YearsChart key={theme} data={data} height={height} download={download} />
    </Suspense>
  );
}
