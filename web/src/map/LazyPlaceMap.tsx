import { lazy, Suspense } from 'react';
import type { PlaceMapProps } from './PlaceMap.tsx';

const PlaceMap = lazy(async () => ({ default: (await import('./PlaceMap.tsx')).PlaceMap }));

/** The map in a chunk of its own; its place is kept free meanwhile. */
export function LazyPlaceMap(props: PlaceMapProps) {
  return (
    <Suspense fallback={<div className="map-waiting" />}>
      <PlaceMap {...props} />
    </Suspense>
  );
}
