import { lazy } from 'react';
import { useTheme } from '../app/theme.ts';
import { ChartPlace } from './ChartPlace.tsx';
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
  // The canvas takes its colours when it is drawn, so a change of theme draws it anew.
  const theme = useTheme();
  return (
    <ChartPlace height={height}>
      <CoverageChart key={theme} data={data} height={height} download={download} />
    </ChartPlace>
  );
}
