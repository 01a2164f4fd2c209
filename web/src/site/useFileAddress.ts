import type { Site } from '@pionir/shared';
import { useSite } from './SiteContext.ts';

/** The address of a file of the site, from its path: what is no page has no link of its own kind. */
export function useFileAddress(): (path: string) => string {
  const site = useSite();
  return (path) => fileAddress(site, path);
}

export function fileAddress({ base }: Pick<Site, 'base'>, path: string): string {
  return `${base}${path.slice(1)}`;
}
