import type { PartialDate } from '../period/index.ts';
import type { PressPlace } from './pressPlace.ts';

/** A press text as an officer pastes it. */
export interface PressQuestion {
  readonly text: string;
  /** Of the page it stands on; may tell the place and the year. */
  readonly address?: string | null;
  /** The day it was published, where the officer knows it; gives its year to days printed without. */
  readonly publishedOn?: PartialDate | null;
  /** The places it can be about. */
  readonly places: readonly PressPlace[];
}
