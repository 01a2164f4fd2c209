import type { Plugin } from 'chart.js';
import type { ChartColours } from './chartColours.ts';

/** An upright line through the year that is being read. */
export function yearMark(
  years: readonly number[],
  markedIndex: () => number | null,
  colours: ChartColours,
): Plugin<'line'> {
  return {
    id: 'yearMark',
    afterDatasetsDraw({ ctx, chartArea, scales }) {
      const index = markedIndex();
      const year = index === null ? undefined : years[index];
      const x = scales['x'];
      if (year === undefined || !x) return;
      const at = Math.round(x.getPixelForValue(year)) + 0.5;
      ctx.save();
      ctx.strokeStyle = colours.ink;
      ctx.setLineDash([3, 3]);
      ctx.beginPath();
      ctx.moveTo(at, chartArea.top);
      ctx.lineTo(at, chartArea.bottom);
      ctx.stroke();
      ctx.restore();
    },
  };
}
