import { lazy } from 'react';
import { useTheme } from '../app/theme.ts';
import { ChartPlace } from './ChartPlace.tsx';
import type { ChartDownload } from './download/chartDownload.ts';
import type { YearsChartData } from './toYearsChartData.ts';

const YearsChart = lazy(async () => ({ default: (await import('./YearsChart.tsx')).YearsChart }));

const height = 300;

interface LazyYearsChartProps {
  readonly data: YearsChartData;
  readonly download: ChartDownload;
}

/** The chart in a chunk of its own; its place is kept free meanwhile. */
export function LazyYearsChart({ data, download }: LazyYearsChartProps) {
  // The canvas takes its colours when it is drawn, so a change of theme draws it anew.
  const theme = useTheme();
  return (
    <ChartPlace height={height}>
      <YearsChart key={theme} data={data} height={height} download={download} />
    </ChartPlace>
  );
}
