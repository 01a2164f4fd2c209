import { fileAddress } from './useFileAddress.ts';
import { useSite } from './SiteContext.ts';

/** The address of what only a server gives; null in a copy that does not know where one is. */
export function useServedAddress(): (path: string) => string | null {
  const site = useSite();
  return (path) => {
    if (site.copy === null) return fileAddress(site, path);
    return site.copy.servedAt === null ? null : `${site.copy.servedAt}${path}`;
  };
}
