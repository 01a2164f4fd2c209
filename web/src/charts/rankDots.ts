import type { Plugin } from 'chart.js';
import type { IntervalPoint } from './toIntervalChartData.ts';

const radius = 5;

/** A dot at each rank, upon its whisker. */
export function rankDots(points: readonly IntervalPoint[], colourOf: (index: number) => string): Plugin<'bar'> {
  return {
    id: 'rankDots',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      const x = chart.scales['x'];
      if (!x) return;
      ctx.save();
      points.forEach(({ rank }, index) => {
        const y = chart.getDatasetMeta(0).data[index]?.y;
        if (y === undefined) return;
        ctx.fillStyle = colourOf(index);
        ctx.beginPath();
        ctx.arc(x.getPixelForValue(rank), y, radius, 0, 2 * Math.PI);
        ctx.fill();
      });
      ctx.restore();
    },
  };
}
