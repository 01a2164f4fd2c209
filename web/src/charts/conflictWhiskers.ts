import type { Plugin } from 'chart.js';
import type { ChartColours } from './chartColours.ts';
import type { RankingPoint } from './toRankingChartData.ts';

const half = 4;

/** A whisker from the lowest to the highest of conflicting figures, upon the bar. */
export function conflictWhiskers(points: readonly RankingPoint[], colours: ChartColours): Plugin<'bar'> {
  return {
    id: 'conflictWhiskers',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      const x = chart.scales['x'];
      if (!x) return;
      ctx.save();
      ctx.strokeStyle = colours.ink;
      ctx.lineWidth = 1.5;
      points.forEach(({ conflict }, index) => {
        const y = chart.getDatasetMeta(0).data[index]?.y;
        if (conflict === null || y === undefined) return;
        const [low, high] = conflict.map((value) => x.getPixelForValue(value)) as [number, number];
        ctx.beginPath();
        ctx.moveTo(low, y);
        ctx.lineTo(high, y);
        for (const end of [low, high]) {
          ctx.moveTo(end, y - half);
          ctx.lineTo(end, y + half);
        }
        ctx.stroke();
      });
      ctx.restore();
    },
  };
}
