import { useEffect } from 'react';

/** The document's title while the page stands. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Pionir`;
  }, [title]);
}
