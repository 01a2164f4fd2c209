import type { ClaimDirection, ClaimKind, ClaimMetric, ClaimScope, PressRule } from '../../vocabulary/index.ts';

/** A claim in a text: tokens `from` up to, not with, `to`. */
export interface FoundClaim {
  readonly from: number;
  readonly to: number;
  readonly claim: ClaimKind;
  readonly metric: ClaimMetric;
  readonly scope: ClaimScope;
  /** The words of the scope, which tell claims of one kind apart. */
  readonly among: string;
  readonly direction: ClaimDirection | null;
  readonly rank: number | null;
  readonly rule: PressRule;
}
