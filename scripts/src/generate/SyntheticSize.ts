/** How large a synthetic package is; the same size and seed give the same bytes. */
export interface SyntheticSize {
  /** The first so many provinces by BPS code, each with as many regencies and cities as it has. */
  readonly provinces: number;
  readonly years: number;
  /** Dealt out to provinces by their villages, to places, years and lists; figures follow from them. */
  readonly cohorts: number;
  readonly seed: number;
}
