import { lazily } from '../lazy/index.ts';
import type { MissingReason, Unit } from '../vocabulary/index.ts';
import type { Evidence } from './evidence.ts';
import type { Indicator } from './figure.ts';

/** A value or a reason, with the evidence. Exactly one of `value` and `missing` is null. Without a value it is copied by `missingAlike`. */
export interface Quantity {
  /** In `unit`; null when `missing` says why there is none. */
  readonly value: number | null;
  readonly unit: Unit;
  readonly missing: MissingReason | null;
  /** Of a ratio; null for anything else. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** The published numbers it was made of, or sums that stand for them. */
  readonly figures: readonly Evidence[];
  /** The denominators it was made of. */
  readonly indicators: readonly Indicator[];
}

export type KnownQuantity = Quantity & { readonly value: number; readonly missing: null };

export function isKnown(quantity: Quantity): quantity is KnownQuantity {
  // Not asked for its reason, which may not have been worked out.
  return quantity.value !== null;
}

/** A quantity that stands in the figures as it is, or is their sum. */
export function knownQuantity(value: number, unit: Unit, figures: readonly Evidence[]): KnownQuantity {
  return { value, unit, missing: null, numerator: null, denominator: null, figures, indicators: [] };
}

/** A quotient with both its parts. `per` is the factor to the unit: 100 for percent. */
export function ratioQuantity(
  numerator: number,
  denominator: number,
  per: number,
  unit: Unit,
  evidence: { figures: readonly Evidence[]; indicators?: readonly Indicator[] },
): KnownQuantity {
  return {
    value: (numerator / denominator) * per,
    unit,
    missing: null,
    numerator,
    denominator,
    figures: evidence.figures,
    indicators: evidence.indicators ?? [],
  };
}

/** No value, for the reason given. */
export function missingQuantity(missing: MissingReason, unit: Unit): Quantity {
  return { value: null, unit, missing, numerator: null, denominator: null, figures: [], indicators: [] };
}

/** No value, for a reason that is worked out when it is asked for: a ranking seldom is, for each of its places. */
export function missingUntilAsked(missing: () => MissingReason, unit: Unit): Quantity {
  return new UnexplainedQuantity(lazily(missing), unit);
}

/** A class, since V8 keeps a getter of an object's own, and whatever it holds, until it next collects all there is. */
class UnexplainedQuantity implements Quantity {
  readonly value = null;
  readonly numerator = null;
  readonly denominator = null;
  readonly figures = [];
  readonly indicators = [];
  readonly #missing: () => MissingReason;

  constructor(
    missing: () => MissingReason,
    readonly unit: Unit,
  ) {
    this.#missing = missing;
  }

  get missing(): MissingReason {
    return this.#missing();
  }
}

/** The same gap where the value would have another unit: a copy by `...` would leave the reason behind. */
export function missingAlike(gap: Quantity, unit: Unit): Quantity {
  return missingUntilAsked(() => gap.missing ?? 'NOT_PUBLISHED', unit);
}
