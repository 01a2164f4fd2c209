import { lazyChart } from './lazyChart.tsx';
import type { BumpChartData } from './toBumpChartData.ts';

/** Room for each rank. */
const rankHeight = 18;

export const LazyBumpChart = lazyChart<BumpChartData>(
  async () => (await import('./BumpChart.tsx')).BumpChart,
  ({ worst }) => worst * rankHeight + 64,
);
