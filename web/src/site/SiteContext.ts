import type { Site } from '@pionir/shared';
import { createContext, use } from 'react';
import { plainSite } from './plainSite.ts';

export const SiteContext = createContext<Site>(plainSite);

export function useSite(): Site {
  return use(SiteContext);
}
