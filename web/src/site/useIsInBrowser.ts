import { useSyncExternalStore } from 'react';

/** False while a page is drawn without a browser, and while a browser takes it over. */
export function useIsInBrowser(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}

const neverChanges = () => () => {};
