import type { Chart, Plugin } from 'chart.js';
import type { ChartColours } from './chartColours.ts';
import { chartFont } from './chartFont.ts';
import type { BumpLine } from './toBumpChartData.ts';

/** Between the end of a line and its name. */
const nameGap = 8;

/** On a phone the lines need the width more than the names do. */
function nameFont(chartWidth: number): string {
  return `${chartWidth < 480 ? 12 : 13}px ${chartFont}`;
}

function lineStep(chartWidth: number): number {
  return chartWidth < 480 ? 14 : 15;
}

/** The room that the longest of the names takes, its gap included. */
export function nameRoom({ ctx, width }: Pick<Chart, 'ctx' | 'width'>, lines: readonly BumpLine[]): number {
  ctx.save();
  ctx.font = nameFont(width);
  const widths = lines.filter(({ isNamed }) => isNamed).map(({ label }) => ctx.measureText(label).width);
  ctx.restore();
  return Math.ceil(Math.max(...widths, 0)) + nameGap;
}

/** Names the first lines at their ends; tied ones share a place, so the later ones move down a little. */
export function lineNames(
  lines: readonly BumpLine[],
  isStrong: (index: number) => boolean,
  colours: ChartColours,
): Plugin<'line'> {
  return {
    id: 'lineNames',
    afterDatasetsDraw(chart) {
      const { ctx, chartArea } = chart;
      let below = Number.NEGATIVE_INFINITY;
      ctx.save();
      ctx.font = nameFont(chart.width);
      ctx.textBaseline = 'middle';
      const step = lineStep(chart.width);
      lines.forEach((line, index) => {
        const point = chart.getDatasetMeta(index).data.at(-1);
        if (!line.isNamed || point === undefined) return;
        const y = Math.max(point.y, below);
        below = y + step;
        ctx.fillStyle = isStrong(index) ? colours.accent : colours.ink;
        ctx.fillText(line.label, chartArea.right + nameGap, y);
      });
      ctx.restore();
    },
  };
}
