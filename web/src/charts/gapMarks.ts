import type { Plugin } from 'chart.js';
import type { ChartColours } from './chartColours.ts';
import { chartFont } from './chartFont.ts';
import type { CoverageChartData } from './toCoverageChartData.ts';

/** A × above the years that have no figure, so that an empty place is not read as a zero. */
export function gapMarks(data: CoverageChartData, colours: ChartColours): Plugin<'line'> {
  return {
    id: 'gapMarks',
    afterDatasetsDraw({ ctx, chartArea, scales }) {
      const x = scales['x'];
      if (!x) return;
      ctx.save();
      ctx.font = `18px ${chartFont}`;
      ctx.fillStyle = colours.soft;
      ctx.textAlign = 'center';
      ctx.textBaseline = 'bottom';
      for (const year of data.gaps) {
        ctx.fillText('×', x.getPixelForValue(year), chartArea.bottom - 4);
      }
      ctx.restore();
    },
  };
}
