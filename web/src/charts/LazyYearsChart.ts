import { lazyChart } from './lazyChart.tsx';
import type { YearsChartData } from './toYearsChartData.ts';

export const LazyYearsChart = lazyChart<YearsChartData>(
  async () => (await import('./YearsChart.tsx')).YearsChart,
  () => 300,
);
