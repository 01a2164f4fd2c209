import { lazy, Suspense } from 'react';
import { useTheme } from '../app/theme.ts';
import { useWords } from '../i18n/LanguageContext.ts';
import { chartWords } from './chartWords.ts';
import type { ChartDownload } from './download/chartDownload.ts';
import type { CoverageChartData } from './toCoverageChartData.ts';

const CoverageChart = lazy(async () => ({ default: (await import('./CoverageChart.tsx')).CoverageChart }));

const height = 320;

interface LazyCoverageChartProps {
  readonly data: CoverageChartData;
  readonly download: ChartDownload;
}

/** The chart in a chunk of its own; its place is kept free meanwhile. */
export function LazyCoverageChart({ data, download }: LazyCoverageChartProps) {
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
      <CoverageChart key={theme} data={data} height={height} download={download} />
    </Suspense>
  );
}
