import type { ChartColours } from './chartColours.ts';
import { axisFont } from './chartFont.ts';

/** The axis of places, each with its name at the left. */
export function placeAxis({ ink }: ChartColours) {
  return {
    grid: { display: false },
    border: { display: false },
    ticks: { color: ink, font: axisFont, autoSkip: false, padding: 4, crossAlign: 'far' as const },
  };
}
