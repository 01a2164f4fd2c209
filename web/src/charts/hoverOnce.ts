import type { ActiveElement, ChartEvent } from 'chart.js';

/** Tells which point lies under the pointer, and only when it is another one. */
export function hoverOnce(
  onHover: (index: number | null) => void,
  indexOf: (element: ActiveElement) => number = ({ index }) => index,
): (event: ChartEvent, elements: readonly ActiveElement[]) => void {
  let hovered: number | null = null;
  return (_event, [element]) => {
    const next = element === undefined ? null : indexOf(element);
    if (next !== hovered) onHover(next);
    hovered = next;
  };
}
