import { bareName } from '@pionir/shared';
import { chartFont } from '../charts/chartFont.ts';
import type { Picture } from '../charts/download/picture.ts';
import { hatching } from './hatching.ts';
import type { MapDrawing, PlaceShape } from './mapDrawing.ts';
import type { MapPlace } from './toMapData.ts';

/** Wide enough for the names of tiles, whatever the screen. */
const width = 900;
const density = 2;

/** The map as it stands in the page, on a canvas. */
export function mapPicture(svg: SVGSVGElement, drawing: MapDrawing, places: readonly MapPlace[]): Picture {
  const image = document.createElement('canvas');
  const scale = width / drawing.width;
  const height = drawing.height * scale;
  image.width = width * density;
  image.height = height * density;
  const context = image.getContext('2d');
  if (context === null) throw new Error('This browser draws no canvas.');
  context.scale(scale * density, scale * density);
  context.lineJoin = 'round';
  for (const shape of drawing.shapes) {
    const link = svg.querySelector(`[data-code="${shape.code}"]`);
    const mapped = places.find(({ place }) => place.code === shape.code);
    if (link === null || mapped === undefined) continue;
    const style = getComputedStyle(link);
    const isGap = mapped.shade === null;
    const path = new Path2D(shape.path);
    context.fillStyle = isGap ? hatching(style) : style.getPropertyValue('--tone');
    // A canvas is filled here, not an array.
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type
    context.fill(path);
    context.lineWidth = 1.5;
    context.strokeStyle = style.getPropertyValue(isGap ? '--rule-strong' : '--paper');
    context.stroke(path);
    context.fillStyle = style.getPropertyValue(isGap ? '--ink' : '--on-tone');
    if (drawing.isTiles) writeName(context, shape, mapped);
  }
  return { image, width, height, place: svg };
}

function writeName(context: CanvasRenderingContext2D, { centre: [x, y] }: PlaceShape, { place }: MapPlace): void {
  const isCity = place.kind === 'KOTA';
  context.textAlign = 'center';
  context.font = `14px ${chartFont}`;
  if (isCity) context.fillText('Kota', x, y - 12);
  context.font = `600 15.5px ${chartFont}`;
  context.fillText(bareName(place), x, y + (isCity ? 9 : 5));
}
