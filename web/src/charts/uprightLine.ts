import type { Plugin } from 'chart.js';
import type { ChartColours } from './chartColours.ts';
import { chartFont } from './chartFont.ts';
import type { RankingChartData } from './toRankingChartData.ts';

/** A dashed line through what the bars are held against, named above them. */
export function uprightLine(line: RankingChartData['line'], colours: ChartColours): Plugin<'bar'> {
  return {
    id: 'uprightLine',
    afterDatasetsDraw({ ctx, chartArea, scales }) {
      const x = scales['x'];
      if (line === null || !x) return;
      const at = Math.round(x.getPixelForValue(line.at)) + 0.5;
      ctx.save();
      ctx.strokeStyle = colours.ink;
      ctx.setLineDash([3, 3]);
      ctx.beginPath();
      ctx.moveTo(at, chartArea.top - 4);
      ctx.lineTo(at, chartArea.bottom);
      ctx.stroke();
      ctx.font = `600 13px ${chartFont}`;
      ctx.fillStyle = colours.ink;
      ctx.textBaseline = 'bottom';
      const half = ctx.measureText(line.label).width / 2;
      ctx.textAlign = 'center';
      ctx.fillText(
        line.label,
        Math.min(Math.max(at, chartArea.left + half), chartArea.right - half),
        chartArea.top - 5,
      );
      ctx.restore();
    },
  };
}
