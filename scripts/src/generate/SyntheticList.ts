import type { SyntheticPlace } from './syntheticPlaces.ts';
import type { SyntheticLine } from './syntheticSchemes.ts';
import type { ListTraits } from './listTraits.ts';

/** The cohorts that one document enrols, village by village: alike in all but village and head count. */
export interface SyntheticList {
  readonly place: SyntheticPlace;
  readonly line: SyntheticLine;
  /** Which of the place's lines it belongs to. */
  readonly lineNumber: number;
  readonly category: string;
  readonly yearsBack: number;
  readonly year: string;
  /** How many cohorts it has. */
  readonly size: number;
  /** How many of them were in the list of the year before, so that they are renewed or added to. */
  readonly earlier: number;
  readonly traits: ListTraits;
  /** People of a cohort, about. */
  readonly people: number;
}

/** All lists of a place and year. */
export interface SyntheticYear {
  readonly place: SyntheticPlace;
  readonly yearsBack: number;
  readonly year: string;
  readonly lists: readonly SyntheticList[];
}
