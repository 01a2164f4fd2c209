import type { Day } from '../period/index.ts';

/** What a page knows of the site it stands in. */
export interface Site {
  /** The path under which the site stands, with a slash at both ends: "/" or "/pionir/". */
  readonly base: string;
  /** Where readers find it, "https://pionir.example". */
  readonly origin: string;
  /** Whether there are boundaries to draw a true map of. */
  readonly hasBoundaries: boolean;
  /** What the site is a copy of; null where a server answers. */
  readonly copy: SiteCopy | null;
}

/** A copy of the site in files, without a server. */
export interface SiteCopy {
  readonly madeOn: Day;
  /** Where the site is served with its API, "https://pionir.example"; null where that is not known. */
  readonly servedAt: string | null;
}
