import type { PageData } from './pageData.ts';

/**
 * What a drawn page is of, for the address it is shown at. File servers send one
 * page for every view of it, and another for all addresses that they do not know.
 */
export function drawnFor(
  { site, address }: PageData,
  shown: { readonly pathname: string; readonly search: string },
): 'THIS_VIEW' | 'THIS_PAGE' | 'ANOTHER_PAGE' {
  if (trimmed(`${site.base.slice(0, -1)}${address.path}`) !== trimmed(shown.pathname)) return 'ANOTHER_PAGE';
  return address.search === shown.search ? 'THIS_VIEW' : 'THIS_PAGE';
}

/** Servers of files put a slash behind the name of a folder. */
function trimmed(path: string): string {
  return path.replace(/\/+$/, '');
}
