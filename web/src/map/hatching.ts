const size = 12;

/** The tone of places without a value: lines of the rule upon paper. */
export function hatching(style: CSSStyleDeclaration): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = size;
  tile.height = size;
  const context = tile.getContext('2d');
  const paper = style.getPropertyValue('--paper');
  if (context === null) return paper;
  context.fillStyle = paper;
  context.fillRect(0, 0, size, size);
  context.strokeStyle = style.getPropertyValue('--rule');
  context.lineWidth = 2.5;
  context.beginPath();
  // The corners are crossed as well, so that the lines go on from tile to tile.
  for (const shift of [-size, 0, size]) {
    context.moveTo(shift, size);
    context.lineTo(shift + size, 0);
  }
  context.stroke();
  return context.createPattern(tile, 'repeat') ?? paper;
}
