import { barChartHeight } from './barChartHeight.ts';
import { lazyChart } from './lazyChart.tsx';
import type { RankingChartData } from './toRankingChartData.ts';

export const LazyRankingChart = lazyChart<RankingChartData>(
  async () => (await import('./RankingChart.tsx')).RankingChart,
  ({ points }) => barChartHeight(points.length),
);
