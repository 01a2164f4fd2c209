import type { Plugin } from 'chart.js';
import type { ChartColours } from './chartColours.ts';
import { chartFont } from './chartFont.ts';
import type { BumpLine } from './toBumpChartData.ts';

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
      ctx.font = `13px ${chartFont}`;
      ctx.textBaseline = 'middle';
      lines.forEach((line, index) => {
        const point = chart.getDatasetMeta(index).data.at(-1);
        if (!line.isNamed || point === undefined) return;
        const y = Math.max(point.y, below);
        below = y + 15;
        ctx.fillStyle = isStrong(index) ? colours.accent : colours.ink;
        ctx.fillText(line.label, chartArea.right + 9, y);
      });
      ctx.restore();
    },
  };
}
