import { useEffect, useMemo, useState } from 'react';
import type { HomePlace } from '../graphql/types.ts';
import type { Boundary } from './boundaries.ts';
import { boundaryDrawing } from './boundaryDrawing.ts';
import type { MapDrawing } from './mapDrawing.ts';
import { readBoundaries } from './readBoundaries.ts';
import { tileDrawing } from './tileDrawing.ts';

/** The true map where the operator supplies boundaries of every place, else the tiles; null until that is known. */
export function useMapDrawing(places: readonly HomePlace[]): MapDrawing | null {
  const [boundaries, setBoundaries] = useState<readonly Boundary[] | null | undefined>();
  useEffect(() => {
    let isThere = true;
    const settle = async () => {
      const answer = await askBoundaries();
      if (isThere) setBoundaries(answer);
    };
    void settle();
    return () => {
      isThere = false;
    };
  }, []);
  return useMemo(() => {
    if (boundaries === undefined) return null;
    const isWhole = places.every(({ code }) => boundaries?.some((boundary) => boundary.code === code));
    return boundaries !== null && isWhole ? boundaryDrawing(boundaries, places) : tileDrawing(places);
  }, [boundaries, places]);
}

let asked: Promise<readonly Boundary[] | null> | undefined;

/** Asked once; an empty answer, or one that cannot be read, is none. */
function askBoundaries(): Promise<readonly Boundary[] | null> {
  asked ??= fetch('/boundaries.geojson')
    .then(async (response) => (response.status === 200 ? readBoundaries(await response.json()) : null))
    .catch(() => null);
  return asked;
}
