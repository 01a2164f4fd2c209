import type { RegencyKind } from '@pionir/shared';
import type { MapDrawing } from './mapDrawing.ts';

interface TilePlace {
  readonly code: string;
  readonly kind: RegencyKind;
  readonly tileColumn: number;
  readonly tileRow: number;
}

/** A tile with its share of the gaps around it. */
const pitch = 100;
const side = 96;
/** Cities have rounder corners, so that a regency and a city of one name are told apart. */
const corner = { KABUPATEN: 3, KOTA: 30 };

/** Each place as a square: the smallest city is as visible as the widest regency. */
export function tileDrawing(places: readonly TilePlace[]): MapDrawing {
  return {
    width: (Math.max(...places.map(({ tileColumn }) => tileColumn)) + 1) * pitch,
    height: (Math.max(...places.map(({ tileRow }) => tileRow)) + 1) * pitch,
    shapes: places.map(({ code, kind, tileColumn, tileRow }) => ({
      code,
      path: square(tileColumn * pitch, tileRow * pitch, corner[kind]),
      centre: [tileColumn * pitch + pitch / 2, tileRow * pitch + pitch / 2],
    })),
    isTiles: true,
  };
}

function square(column: number, row: number, radius: number): string {
  const [left, top] = [column + (pitch - side) / 2, row + (pitch - side) / 2];
  const straight = side - 2 * radius;
  const turn = (x: number, y: number) => `a${radius} ${radius} 0 0 1 ${x} ${y}`;
  return `M${left + radius} ${top}h${straight}${turn(radius, radius)}v${straight}${turn(-radius, radius)}h${-straight}${turn(-radius, -radius)}v${-straight}${turn(radius, -radius)}z`;
}
