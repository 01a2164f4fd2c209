import type { Chart } from 'chart.js';
import type { Drawing } from './SteppedCanvas.tsx';

/** A chart as its frame handles it; what is marked is drawn at once. */
export function drawingOf(
  chart: Pick<Chart, 'update' | 'destroy'>,
  setMarked: (index: number | null) => void,
): Drawing {
  return {
    mark(index) {
      setMarked(index);
      chart.update('none');
    },
    redraw: () => chart.update('none'),
    remove: () => chart.destroy(),
  };
}
