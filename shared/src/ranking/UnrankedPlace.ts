import type { MissingReason } from '../vocabulary/index.ts';
import type { ExcludedPlace } from './rankingQuestion.ts';

/** A place without a rank; its reason is worked out when it is asked for. */
export class UnrankedPlace implements ExcludedPlace {
  readonly #reason: () => MissingReason;

  constructor(
    readonly code: string,
    reason: () => MissingReason,
  ) {
    this.#reason = reason;
  }

  get reason(): MissingReason {
    return this.#reason();
  }
}
