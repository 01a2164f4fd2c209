import { lazy } from 'react';
import { useTheme } from '../app/theme.ts';
import { barChartHeight } from './barChartHeight.ts';
import { ChartPlace } from './ChartPlace.tsx';
import type { ChartDownload } from './download/chartDownload.ts';
import type { IntervalChartData } from './toIntervalChartData.ts';

const IntervalChart = lazy(async () => ({ default: (await import('./IntervalChart.tsx')).IntervalChart }));

interface LazyIntervalChartProps {
  readonly data: IntervalChartData;
  readonly download: ChartDownload;
}

/** The chart in a chunk of its own; its place is kept free meanwhile. */
export function LazyIntervalChart({ data, download }: LazyIntervalChartProps) {
  // The canvas takes its colours when it is drawn, so a change of theme draws it anew.
  const theme = useTheme();
  const height = barChartHeight(data.points.length);
  return (
    <ChartPlace height={height}>
      <IntervalChart key={theme} data={data} height={height} download={download} />
    </ChartPlace>
  );
}
