import { lazy, Suspense } from 'react';

const PlaceSearch = lazy(async () => ({ default: (await import('./PlaceSearch.tsx')).PlaceSearch }));

/** The search in a chunk of its own; its place is kept free meanwhile. */
export function LazyPlaceSearch() {
  return (
    <Suspense fallback={<div className="place-search" />}>
      <PlaceSearch />
    </Suspense>
  );
}
