import { lazy } from 'react';
import { useTheme } from '../app/theme.ts';
import { ChartPlace } from './ChartPlace.tsx';
import type { ChartDownload } from './download/chartDownload.ts';
import type { BumpChartData } from './toBumpChartData.ts';

const BumpChart = lazy(async () => ({ default: (await import('./BumpChart.tsx')).BumpChart }));

/** Room for each rank. */
const rankHeight = 18;

interface LazyBumpChartProps {
  readonly data: BumpChartData;
  readonly download: ChartDownload;
}

/** The chart in a chunk of its own; its place is kept free meanwhile. */
export function LazyBumpChart({ data, download }: LazyBumpChartProps) {
  // The canvas takes its colours when it is drawn, so a change of theme draws it anew.
  const theme = useTheme();
  const height = data.worst * rankHeight + 64;
  return (
    <ChartPlace height={height}>
      <BumpChart key={theme} data={data} height={height} download={download} />
    </ChartPlace>
  );
}
