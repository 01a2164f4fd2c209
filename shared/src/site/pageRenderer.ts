import type { Language } from '../vocabulary/index.ts';
import type { Site } from './site.ts';

/** A question to the API. */
export interface SiteQuestion {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Asks the API; the answer as its JSON text. */
export type Ask = (query: string, variables: SiteQuestion['variables']) => Promise<string>;

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

/** A page in each language. */
export interface SitePage {
  readonly paths: Readonly<Record<Language, string>>;
  /** Whether search engines are told of it. */
  readonly isListed: boolean;
}

/** An address under which a page is found as well. */
export interface OtherPath {
  readonly path: string;
  /** That of the page. */
  readonly leadsTo: string;
}

/** What a copy holds beside its pages and the views they link. */
export interface CopyPlan {
  /** Views that are chosen on a page, not linked: all they ask is held. */
  readonly views: readonly PageAddress[];
  /** What is asked by pressing, or of another day. */
  readonly questions: readonly SiteQuestion[];
  readonly otherPaths: readonly OtherPath[];
}

/** What the built web client gives to whoever serves it: its pages, drawn before a browser does. */
export interface PageRenderer {
  /** Null where a question was not answered: the browser then asks it again, and says so. */
  readonly renderPage: (request: PageRequest) => Promise<RenderedPage | null>;
  /** Every page there is. */
  readonly findPages: (ask: Ask) => Promise<readonly SitePage[]>;
  readonly planCopy: (ask: Ask) => Promise<CopyPlan>;
  /** The path of the file that holds an answer in a copy, from the site's base. */
  readonly answerFile: (question: SiteQuestion) => string;
  /** The whole address of a page. */
  readonly pageUrl: (path: string, site: Site) => string;
}
