import type { Site } from '@pionir/shared';
import { fileAddress } from '../site/useFileAddress.ts';

/** The whole address of a page. In a copy each is a folder, whose address ends with a slash. */
export function pageUrl(path: string, site: Site): string {
  const address = fileAddress(site, path);
  return `${site.origin}${site.copy === null || address.endsWith('/') ? address : `${address}/`}`;
}
