import { lazyChart } from './lazyChart.tsx';
import type { CoverageChartData } from './toCoverageChartData.ts';

export const LazyCoverageChart = lazyChart<CoverageChartData>(
  async () => (await import('./CoverageChart.tsx')).CoverageChart,
  () => 320,
);
