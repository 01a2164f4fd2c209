import type { Chart, Plugin } from 'chart.js';
import type { ChartColours } from './chartColours.ts';
import { chartFont } from './chartFont.ts';
import type { RankingChartData } from './toRankingChartData.ts';

/** Writes each value beside its bar: after its end, or before a beginning that is itself the value. */
export function valueLabels(data: RankingChartData, colours: ChartColours): Plugin<'bar'> {
  return {
    id: 'valueLabels',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      const x = chart.scales['x'];
      if (!x) return;
      ctx.save();
      ctx.font = `13px ${chartFont}`;
      ctx.textBaseline = 'middle';
      data.points.forEach((point, index) => {
        const [from, to] = point.span;
        const isBefore = data.axis.isYears || to < from;
        const edge = x.getPixelForValue(data.axis.isYears ? from : (point.conflict?.[1] ?? to));
        const at = isBefore ? edge - 5 : edge + 5;
        const y = barMiddle(chart, index);
        ctx.textAlign = isBefore ? 'right' : 'left';
        // Paper behind the digits keeps them legible where the median or a grid line runs through.
        const width = ctx.measureText(point.shown).width;
        ctx.fillStyle = colours.paper;
        ctx.fillRect(isBefore ? at - width - 1 : at - 1, y - 8, width + 2, 16);
        ctx.fillStyle = point.leads ? colours.accent : colours.ink;
        ctx.fillText(point.shown, at, y + 0.5);
      });
      ctx.restore();
    },
  };
}

function barMiddle(chart: Chart<'bar'>, index: number): number {
  return chart.getDatasetMeta(0).data[index]?.y ?? Number.NaN;
}
