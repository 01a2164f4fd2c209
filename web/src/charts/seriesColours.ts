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
    const at = (index * last) / Math.max(count - 1, 1);
    return count <= tones.length ? (tones[Math.round(at)] ?? '') : between(tones, at);
  });
}

/** More layers than tones take the tones between them, so that no two are alike. */
function between(tones: readonly string[], at: number): string {
  const [low, high] = [tones[Math.floor(at)] ?? '', tones[Math.ceil(at)] ?? ''];
  return `color-mix(in srgb, ${low}, ${high} ${Math.round((at % 1) * 100)}%)`;
}
