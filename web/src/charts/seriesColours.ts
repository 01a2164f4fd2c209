import type { ChartColours } from './chartColours.ts';
import type { CoverageSeries } from './toCoverageChartData.ts';

/** A tone for each layer: trades share one hue, office holders the greys, spread over the tones there are. */
export function seriesColours(
  series: readonly Pick<CoverageSeries, 'isVulnerable'>[],
  colours: Pick<ChartColours, 'trades' | 'offices'>,
): string[] {
  const trades = spread(series.filter((each) => each.isVulnerable).length, colours.trades);
  const offices = spread(series.filter((each) => !each.isVulnerable).length, colours.offices);
  return series.map((each) => (each.isVulnerable ? trades.shift() : offices.shift()) ?? '');
}

function spread(count: number, tones: readonly string[]): string[] {
  const last = tones.length - 1;
  return Array.from({ length: count }, (_, index) => {
    const at = count <= tones.length ? Math.round((index * last) / Math.max(count - 1, 1)) : index % tones.length;
    return tones[at] ?? '';
  });
}
