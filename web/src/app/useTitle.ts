import { use, useEffect } from 'react';
import { PageHeadContext } from './PageHeadContext.ts';

interface MoreOfHead {
  /** The page in a sentence or two, for search results; by default what the site is. */
  readonly description?: string;
  /** True where the address leads to nothing there is. */
  readonly isUnknown?: boolean;
}

/** The document's title while the page stands; the rest of its head where the page is drawn before a browser does. */
export function useTitle(title: string, { description, isUnknown = false }: MoreOfHead = {}): void {
  const keep = use(PageHeadContext);
  keep?.({ title: documentTitle(title), description: description ?? null, isUnknown });
  useEffect(() => {
    document.title = documentTitle(title);
  }, [title]);
}

function documentTitle(title: string): string {
  return `${title} · Pionir`;
}
