import { useEffect, useMemo, useState } from 'react';
import type { HomePlace } from '../graphql/types.ts';
import type { Boundary } from './boundaries.ts';
import { boundaryDrawing } from './boundaryDrawing.ts';
import type { MapDrawing } from './mapDrawing.ts';
import { useSite } from '../site/SiteContext.ts';
import { fileAddress } from '../site/useFileAddress.ts';
import { readBoundaries } from './readBoundaries.ts';
import { tileDrawing } from './tileDrawing.ts';

/** The true map where the operator supplies boundaries of every place, else the tiles; null until that is known. */
export function useMapDrawing(places: readonly HomePlace[]): MapDrawing | null {
  const site = useSite();
  const file = site.hasBoundaries ? fileAddress(site, '/boundaries.geojson') : null;
  const [boundaries, setBoundaries] = useState<readonly Boundary[] | null | undefined>(
    file === null ? null : undefined,
  );
  useEffect(() => {
    if (file === null) return undefined;
    let isThere = true;
    const settle = async () => {
      const answer = await askBoundaries(file);
      if (isThere) setBoundaries(answer);
    };
    void settle();
    return () => {
      isThere = false;
    };
  }, [file]);
  return useMemo(() => {
    if (boundaries === undefined) return null;
    const isWhole = places.every(({ code }) => boundaries?.some((boundary) => boundary.code === code));
    return boundaries !== null && isWhole ? boundaryDrawing(boundaries, places) : tileDrawing(places);
  }, [boundaries, places]);
}

let asked: Promise<readonly Boundary[] | null> | undefined;

/** Asked once; an empty answer, or one that cannot be read, is none. */
function askBoundaries(file: string): Promise<readonly Boundary[] | null> {
  asked ??= fetch(file)
    .then(async (response) => (response.status === 200 ? readBoundaries(await response.json()) : null))
    .catch(() => null);
  return asked;
}
