import type { PlaceShape } from './mapDrawing.ts';

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The nearest place in the direction of an arrow key; Home and End are the first and the last; null where nothing lies there. */
export function stepOnMap(key: string, from: string, shapes: readonly PlaceShape[]): string | null {
  if (key === 'Home') return shapes[0]?.code ?? null;
  if (key === 'End') return shapes.at(-1)?.code ?? null;
  const direction = directions[key];
  const start = shapes.find(({ code }) => code === from);
  if (direction === undefined || start === undefined) return null;
  const [nearest] = shapes
    .flatMap(({ code, centre }) => {
      const distance = distanceAlong(start.centre, centre, direction);
      return distance === null ? [] : { code, distance };
    })
    .toSorted((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1));
  return nearest?.code ?? null;
}

/** Steps aside count double: a key leads on rather than around. Null for what lies elsewhere. */
function distanceAlong(
  from: PlaceShape['centre'],
  to: PlaceShape['centre'],
  [x, y]: readonly [number, number],
): number | null {
  const [right, down] = [to[0] - from[0], to[1] - from[1]];
  const along = right * x + down * y;
  const aside = Math.abs(right * y) + Math.abs(down * x);
  return along > 0 && aside <= along * 2 ? along + aside * 2 : null;
}
