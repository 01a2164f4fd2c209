/** One publication of data. Counts are null where it was published before changes were recorded. */
export interface Revision {
  /** From 1, without gaps. */
  readonly number: number;
  /** ISO 8601, UTC. */
  readonly publishedAt: string;
  /** The data package that was published. */
  readonly package: string;
  readonly note: string;
  readonly contentHash: string;
  readonly figuresAdded: number | null;
  readonly figuresChanged: number | null;
  readonly figuresDeprecated: number | null;
  readonly ranksMoved: number | null;
  readonly verdictsChanged: number | null;
}
