import { useEffect } from 'react';

/** Goes to the section that the address names once the page has its height: the browser looked before there was one. */
export function useAnchor(isDrawn: boolean): void {
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1));
    if (isDrawn && id !== '') document.getElementById(id)?.scrollIntoView();
  }, [isDrawn]);
}
