/** How a text names a place. */
export type NamingRule = 'KIND_NAMED' | 'OFFICE_NAMED' | 'BARE_NAME';

/** Where a text names a regency or city: tokens `from` up to, not with, `to`. */
export interface PlaceMention {
  readonly from: number;
  readonly to: number;
  /** BPS codes of the places it can mean, in order; empty for a place that is not among those given. */
  readonly codes: readonly string[];
  readonly rule: NamingRule;
  /** True for the area of a branch office, a court or a police district, which is not the place itself. */
  readonly branch: boolean;
}
