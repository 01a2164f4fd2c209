import type { Plugin } from 'chart.js';
import type { ChartColours } from './chartColours.ts';
import { chartFont } from './chartFont.ts';
import type { TierBand } from './toIntervalChartData.ts';

/** Every second tier stands on a darker ground, and each is named where its whiskers leave room. */
export function tierBands(
  bands: readonly TierBand[],
  tierName: (tier: number) => string,
  colours: ChartColours,
): Plugin<'bar'> {
  return {
    id: 'tierBands',
    beforeDraw({ ctx, chartArea, scales, width }) {
      const y = scales['y'];
      if (!y) return;
      const rows = bands.reduce((sum, { from, to }) => sum + to - from + 1, 0);
      const half = chartArea.height / rows / 2;
      ctx.save();
      ctx.font = `13px ${chartFont}`;
      bands.forEach(({ tier, from, to }, index) => {
        const top = y.getPixelForValue(from) - half;
        const bottom = y.getPixelForValue(to) + half;
        if (index % 2 === 0) {
          ctx.fillStyle = colours.sunk;
          ctx.fillRect(0, top, width, bottom - top);
        }
        // Good ranks stand at the left, so the right is free; in the lower half it is the other way round.
        const isUpper = from + to < rows;
        ctx.fillStyle = colours.soft;
        ctx.textBaseline = 'middle';
        ctx.textAlign = isUpper ? 'right' : 'left';
        ctx.fillText(
          tierName(tier),
          isUpper ? chartArea.right - 6 : chartArea.left + 6,
          y.getPixelForValue(isUpper ? from : to),
        );
      });
      ctx.restore();
    },
  };
}
