import type { Scale } from 'chart.js';
import type { ChartColours } from './chartColours.ts';
import { axisFont } from './chartFont.ts';
import { fitText } from './fitText.ts';

/** How much of the chart's width names may take before the bars need it more. */
const mostForNames = 0.42;

/** The axis of places or groups, each with its name at the left. */
export function placeAxis({ ink }: ChartColours) {
  return {
    grid: { display: false },
    border: { display: false },
    ticks: {
      color: ink,
      font: axisFont,
      autoSkip: false,
      padding: 4,
      crossAlign: 'far' as const,
      callback(this: Scale, value: string | number) {
        const { ctx, width } = this.chart;
        ctx.save();
        ctx.font = `${axisFont.size}px ${axisFont.family}`;
        const text = fitText(
          this.getLabelForValue(Number(value)),
          width * mostForNames,
          (part) => ctx.measureText(part).width,
        );
        ctx.restore();
        return text;
      },
    },
  };
}
