import type { Plugin } from 'chart.js';
import type { ChartColours } from './chartColours.ts';
import { chartFont } from './chartFont.ts';
import type { YearPoint } from './toYearsChartData.ts';

/** How many places each point sums, written above it. */
export function pointNotes(points: readonly YearPoint[], colours: ChartColours): Plugin<'line'> {
  return {
    id: 'pointNotes',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      ctx.save();
      ctx.font = `13px ${chartFont}`;
      ctx.fillStyle = colours.soft;
      ctx.textBaseline = 'bottom';
      // Left of its point: the lines rise to the right.
      ctx.textAlign = 'right';
      points.forEach(({ value, note }, index) => {
        const point = chart.getDatasetMeta(0).data[index];
        if (value !== null && point !== undefined) ctx.fillText(note, point.x + 5, point.y - 8);
      });
      ctx.restore();
    },
  };
}
