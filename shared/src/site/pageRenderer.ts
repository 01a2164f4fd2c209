import type { Site } from './site.ts';

/** Asks the API; the answer as its JSON text. */
export type Ask = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<string>;

/** An address of the site, the path without the site's base. */
export interface PageAddress {
  /** "/daerah/3504". */
  readonly path: string;
  /** "?on=2023-09-12", or nothing. */
  readonly search: string;
}

export interface PageRequest {
  readonly address: PageAddress;
  readonly site: Site;
  /** The document that holds every page, its links to files leading from the site's base. */
  readonly template: string;
  readonly ask: Ask;
}

export interface RenderedPage {
  /** 404 where the address leads to nothing there is. */
  readonly status: 200 | 404;
  readonly html: string;
}

/** What the built web client gives to whoever serves it: its pages, drawn before a browser does. */
export interface PageRenderer {
  /** Null where a question was not answered: the browser then asks it again, and says so. */
  readonly renderPage: (request: PageRequest) => Promise<RenderedPage | null>;
}
