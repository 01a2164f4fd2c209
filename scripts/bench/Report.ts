/** What one run has found. */
export interface Report {
  readonly node: string;
  readonly processors: string;
  readonly measures: Measure[];
}

/** One thing measured, in words and in numbers. */
export interface Measure {
  readonly name: string;
  readonly inWords: string;
  readonly milliseconds?: number;
  /** Of ours to the other's. */
  readonly ratio?: number;
  /** Requests a second of each round: ours, then the other's. */
  readonly rounds?: readonly (readonly [own: number, other: number])[];
}
