import { useSyncExternalStore } from 'react';
import { useSite } from './SiteContext.ts';

/** Where the reader found the site; before there is one, where it says it is found. */
export function useOrigin(): string {
  const { origin } = useSite();
  return useSyncExternalStore(
    neverChanges,
    () => window.location.origin,
    () => origin,
  );
}

const neverChanges = () => () => {};
