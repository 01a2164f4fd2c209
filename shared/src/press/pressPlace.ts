import type { NamedPlace } from '../codes/index.ts';

/** A place that a press text can be about. */
export interface PressPlace extends NamedPlace {
  /** People at work there, the most of the years known: what counts more is of a wider area. Left out or null where not known. */
  readonly employed?: number | null;
}
