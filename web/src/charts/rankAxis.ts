import type { Scale } from 'chart.js';
import type { ChartColours } from './chartColours.ts';
import { axisFont } from './chartFont.ts';

/** An axis of ranks with the first and every fifth: ranks begin at one, not at zero. */
export function rankAxis(worst: number, { rule, soft }: ChartColours) {
  return {
    grid: { color: rule, drawTicks: false },
    border: { display: false },
    afterBuildTicks: (axis: Scale) => {
      axis.ticks = Array.from({ length: worst }, (_, index) => index + 1)
        .filter((rank) => rank === 1 || rank % 5 === 0)
        .map((value) => ({ value }));
    },
    ticks: { color: soft, font: axisFont, padding: 6, maxRotation: 0, autoSkip: false },
  };
}
