import type { Site } from '@pionir/shared';

/** What holds where a page was sent without its content: a server that answers, and may have boundaries. */
export const plainSite: Site = { base: '/', origin: '', hasBoundaries: true, copy: null };
