import { lazy } from 'react';
import { useTheme } from '../app/theme.ts';
import { barChartHeight } from './barChartHeight.ts';
import { ChartPlace } from './ChartPlace.tsx';
import type { ChartDownload } from './download/chartDownload.ts';
import type { RankingChartData } from './toRankingChartData.ts';

const RankingChart = lazy(async () => ({ default: (await import('./RankingChart.tsx')).RankingChart }));

interface LazyRankingChartProps {
  readonly data: RankingChartData;
  readonly download: ChartDownload;
}

/** The chart in a chunk of its own; its place is kept free meanwhile. */
export function LazyRankingChart({ data, download }: LazyRankingChartProps) {
  // The canvas takes its colours when it is drawn, so a change of theme draws it anew.
  const theme = useTheme();
  const height = barChartHeight(data.points.length);
  return (
    <ChartPlace height={height}>
      <RankingChart key={theme} data={data} height={height} download={download} />
    </ChartPlace>
  );
}
