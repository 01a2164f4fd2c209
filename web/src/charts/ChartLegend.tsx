import { seriesColours } from './seriesColours.ts';
import type { CoverageSeries } from './toCoverageChartData.ts';

const tones = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `var(--${name}-${index + 1})`);

/** The layers by name, in the order in which they are stacked from the ground. */
export function ChartLegend({ series }: { readonly series: readonly CoverageSeries[] }) {
  const colours = seriesColours(series, { trades: tones('trade', 5), offices: tones('office', 5) });
  return (
    <ul className="legend" aria-hidden="true">
      {series.map((each, index) => (
        <li key={each.category}>
          <span className="swatch" style={{ background: colours[index] }} />
          {each.label}
        </li>
      ))}
    </ul>
  );
}
