import type { WeightList } from './readWeights.ts';

/** The reader's weights with what can be done to them. */
export interface WeightsInHand {
  readonly weights: WeightList | null;
  /** While a slider moves. */
  readonly move: (weights: WeightList) => void;
  /** Once for all; null is the office's. */
  readonly choose: (weights: WeightList | null) => void;
}
