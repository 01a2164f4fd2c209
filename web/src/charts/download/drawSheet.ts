import { chartFont } from '../chartFont.ts';
import type { LegendEntry } from './chartDownload.ts';
import type { Picture } from './picture.ts';
import { wrapText } from './wrapText.ts';

interface SheetText {
  readonly title: string;
  /** Below the drawing. */
  readonly notes: readonly string[];
  readonly legend: readonly LegendEntry[];
}

interface Line {
  readonly text: string;
  readonly font: string;
  readonly colour: string;
  readonly height: number;
  readonly swatch?: LegendEntry['colour'];
}

const margin = 24;

/** The chart on a sheet of the page's paper, its title above and its citation below, so that neither is cut from it. */
export function drawSheet(
  { image, width, height, place }: Picture,
  { title, notes, legend }: SheetText,
): HTMLCanvasElement {
  const sheet = document.createElement('canvas');
  const context = sheet.getContext('2d');
  if (context === null) throw new Error('This browser draws no canvas.');
  const style = getComputedStyle(place);
  const read = (name: string) => style.getPropertyValue(name).trim();
  const density = image.width / width;
  const linesOf = (text: string, size: number, weight: number, colour: string): Line[] => {
    const font = `${weight} ${size}px ${chartFont}`;
    context.font = font;
    const lines = wrapText(text, width, (part) => context.measureText(part).width);
    return lines.map((line) => ({ text: line, font, colour, height: size * 1.4 }));
  };
  const above = [
    ...linesOf(title, 20, 600, read('--ink')),
    ...legend.flatMap(({ label, colour }) =>
      linesOf(label, 14, 400, read('--ink')).map((line) => ({ ...line, swatch: colour })),
    ),
  ];
  const below = notes.flatMap((note) => linesOf(note, 13, 400, read('--ink-soft')));
  const heightOf = (lines: readonly Line[]) => lines.reduce((sum, line) => sum + line.height, 0);
  const top = margin + heightOf(above) + 12;
  sheet.width = (width + 2 * margin) * density;
  sheet.height = (top + height + 12 + heightOf(below) + margin) * density;
  context.scale(density, density);
  context.fillStyle = read('--paper');
  context.fillRect(0, 0, sheet.width, sheet.height);
  writeLines(context, above, margin);
  context.drawImage(image, margin, top, width, height);
  writeLines(context, below, top + height + 12);
  return sheet;
}

function writeLines(context: CanvasRenderingContext2D, lines: readonly Line[], from: number): void {
  let y = from;
  context.textBaseline = 'top';
  for (const { text, font, colour, height, swatch } of lines) {
    context.font = font;
    if (swatch !== undefined) {
      context.fillStyle = swatch;
      context.fillRect(margin, y + 2, 12, 12);
    }
    context.fillStyle = colour;
    context.fillText(text, swatch === undefined ? margin : margin + 20, y);
    y += height;
  }
}
