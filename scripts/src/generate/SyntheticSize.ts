/** How large a synthetic package is; the same size and seed give the same bytes. */
export interface SyntheticSize {
  /** The first so many provinces by BPS code; their regencies are as many as of all Indonesia in proportion. */
  readonly provinces: number;
  readonly years: number;
  /** Figures about cohorts; there are as many cohorts as they need. */
  readonly figures: number;
  readonly seed: number;
}
