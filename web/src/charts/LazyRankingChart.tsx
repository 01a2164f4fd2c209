import { lazy, Suspense } from 'react';
import { useTheme } from '../app/theme.ts';
import { useWords } from '../i18n/LanguageContext.ts';
import { barChartHeight } from './barChartHeight.ts';
import { chartWords } from './chartWords.ts';
import type { ChartDownload } from './download/chartDownload.ts';
import type { RankingChartData } from './toRankingChartData.ts';

const RankingChart = lazy(async () => ({ default: (await import('./RankingChart.tsx')).RankingChart }));

interface LazyRankingChartProps {
  readonly data: RankingChartData;
  readonly download: ChartDownload;
}

/** The chart in a chunk of its own; its place is kept free meanwhile. */
export function LazyRankingChart({ data, download }: LazyRankingChartProps) {
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
      <RankingChart key={theme} data={data} height={height} download={download} />
    </Suspense>
  );
}
