/** The page's sans, as the canvas names it. */
export const chartFont = '"Source Sans 3 Variable", system-ui, sans-serif';

/** Of the words along an axis. */
export const axisFont = { family: chartFont, size: 14 };

/** A canvas does not redraw itself when its font arrives. */
export async function whenFontIsReady(draw: () => void): Promise<void> {
  await document.fonts.load(`14px ${chartFont}`);
  draw();
}
