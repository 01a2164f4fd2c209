import type { Boundary, Degrees } from './boundaries.ts';
import type { MapDrawing } from './mapDrawing.ts';

interface LabelledPlace {
  readonly code: string;
  readonly latitude: number;
  readonly longitude: number;
}

const width = 1000;
/** A place that would be smaller than this is drawn as a disc of this size, so that it can be seen and hit. */
const smallest = 22;

/**
 * Boundaries as outlines, in the equirectangular projection whose true scale lies
 * at the middle latitude: over one province it is off by less than a line's width.
 */
export function boundaryDrawing(boundaries: readonly Boundary[], places: readonly LabelledPlace[]): MapDrawing {
  const points = boundaries.flatMap(({ rings }) => rings.flat());
  const [west, east] = extent(points.map(([longitude]) => longitude));
  const [south, north] = extent(points.map(([, latitude]) => latitude));
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = width / ((east - west) * narrowing);
  const project = ([longitude, latitude]: Degrees) =>
    [round((longitude - west) * narrowing * scale), round((north - latitude) * scale)] as const;
  const shapes = places.flatMap(({ code, longitude, latitude }) => {
    const own = boundaries.filter((boundary) => boundary.code === code).flatMap(({ rings }) => rings);
    if (own.length === 0) return [];
    const centre = project([longitude, latitude]);
    const rings = own.map((ring) => ring.map(project));
    const isDisc = isSmall(rings.flat());
    return { code, centre, path: isDisc ? disc(centre) : rings.map(outline).join(''), isDisc };
  });
  return {
    width,
    height: round((north - south) * scale),
    // Discs last: they lie upon the regencies around them.
    shapes: [...shapes.filter(({ isDisc }) => !isDisc), ...shapes.filter(({ isDisc }) => isDisc)].map(
      ({ code, centre, path }) => ({ code, centre, path }),
    ),
    isTiles: false,
  };
}

function outline(ring: readonly (readonly [number, number])[]): string {
  return `M${ring.map(([x, y]) => `${x} ${y}`).join('L')}Z`;
}

function disc([x, y]: readonly [number, number]): string {
  const radius = smallest / 2;
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${smallest} 0a${radius} ${radius} 0 1 0 ${-smallest} 0Z`;
}

function isSmall(points: readonly (readonly [number, number])[]): boolean {
  const [left, right] = extent(points.map(([x]) => x));
  const [top, bottom] = extent(points.map(([, y]) => y));
  return Math.max(right - left, bottom - top) < smallest;
}

/** Lists of points are too long to be arguments of one call. */
function extent(numbers: readonly number[]): [least: number, most: number] {
  return numbers.reduce<[number, number]>(
    ([least, most], number) => [Math.min(least, number), Math.max(most, number)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
