import type { WorkerCategory } from '../../vocabulary/index.ts';
import type { Candidate } from './candidate.ts';
import type { CountMention } from './countMention.ts';
import type { GroupChain } from './groupChains.ts';

/** What a candidate's group and kind are settled by, besides its own words. */
export interface Settling {
  readonly topic: WorkerCategory;
  readonly chains: readonly GroupChain[];
  /** The counts before it, settled. */
  readonly earlier: readonly CountMention[];
  readonly candidates: readonly Candidate[];
  /** Which of the candidates it is. */
  readonly index: number;
}
