import type { PageData } from './pageData.ts';

/** Whether a drawn page is the one of this path: a file server sends one page for every address it does not know. */
export function isDrawnHere({ site, address }: PageData, path: string): boolean {
  return trimmed(`${site.base.slice(0, -1)}${address.path}`) === trimmed(path);
}

/** Servers of files put a slash behind the name of a folder. */
function trimmed(path: string): string {
  return path.replace(/\/+$/, '');
}
