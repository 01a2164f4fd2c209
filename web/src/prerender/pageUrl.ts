import type { Site } from '@pionir/shared';
import { printRoute } from '../app/route.ts';
import type { Route } from '../app/route.ts';
import { fileAddress } from '../site/useFileAddress.ts';

/** The whole address of a page. In a copy each is a folder, whose address ends with a slash. */
export function pageUrl(route: Route, site: Site): string {
  const path = fileAddress(site, printRoute(route));
  return `${site.origin}${site.copy === null || path.endsWith('/') ? path : `${path}/`}`;
}
