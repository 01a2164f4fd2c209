import { barChartHeight } from './barChartHeight.ts';
import { lazyChart } from './lazyChart.tsx';
import type { IntervalChartData } from './toIntervalChartData.ts';

export const LazyIntervalChart = lazyChart<IntervalChartData>(
  async () => (await import('./IntervalChart.tsx')).IntervalChart,
  ({ points }) => barChartHeight(points.length),
);
