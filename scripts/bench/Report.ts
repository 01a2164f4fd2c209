import type { EngineName } from './engineNames.ts';

/** What one run has found, and where it ran. */
export interface Report {
  /** When it began, as a time stamp. */
  readonly startedAt: string;
  /** How it was called. */
  readonly command: string;
  readonly machine: Machine;
  /** What was measured, by name: the runtime, the engines, the peers. */
  readonly versions: Readonly<Record<string, string>>;
  readonly measures: readonly Measure[];
}

export interface Machine {
  readonly system: string;
  readonly processors: string;
  readonly memoryGigabytes: number;
  /** How many processes waited for a processor when the run began, over one, five and fifteen minutes. */
  readonly load: readonly number[];
}

export type Measure =
  | ImportMeasure
  | StartMeasure
  | TimeMeasure
  | RateMeasure
  | MemoryMeasure
  | GrowthMeasure
  | ReckoningMeasure;

/** Which database it was measured on. */
export interface OnDatabase {
  readonly engine: EngineName;
  /** The name of the data's size: `east-java`, or how many cohorts a made-up country has. */
  readonly size: string;
}

/** A whole `pionir import` into an empty database. */
export interface ImportMeasure extends OnDatabase {
  readonly kind: 'import';
  readonly figures: number;
  readonly seconds: number;
  /** Of the importing process, the most seen. */
  readonly megabytes: number;
  /** What SQLite by itself takes for the same rows; null of another engine. */
  readonly bareSeconds: number | null;
}

/** From starting the server until it is ready. */
export interface StartMeasure extends OnDatabase {
  readonly kind: 'start';
  readonly milliseconds: number;
}

/** One question after the other over HTTP, each with clocks of its own, beside a bare server that sends the same bytes. */
export interface TimeMeasure extends OnDatabase {
  readonly kind: 'time';
  readonly question: string;
  readonly asked: number;
  readonly bytes: number;
  /** The first of its kind that this server was asked. */
  readonly first: number;
  readonly median: number;
  readonly percentile95: number;
  /** The median of the bare server. */
  readonly bareMedian: number;
}

/** Requests a second by ten connections, in turns with another server. */
export interface RateMeasure extends OnDatabase {
  readonly kind: 'rate';
  readonly question: string;
  readonly beside: string;
  /** Requests a second of each round: ours, then the other's. */
  readonly rounds: readonly Round[];
  /** The median of the rounds' ratios, ours to the other's. */
  readonly ratio: number;
}

/** Memory of the server's process after a part of the measuring. */
export interface MemoryMeasure extends OnDatabase {
  readonly kind: 'memory';
  readonly after: string;
  readonly megabytes: number;
}

/** Milliseconds of a question on a larger and a smaller database, in turns. */
export interface GrowthMeasure {
  readonly kind: 'growth';
  readonly engine: EngineName;
  readonly question: string;
  readonly smaller: string;
  readonly larger: string;
  /** The median of each round: on the larger, then on the smaller. */
  readonly rounds: readonly Round[];
  /** The median of the rounds' ratios, larger to smaller. */
  readonly ratio: number;
}

/** The index with its intervals, reckoned from facts in memory. */
export interface ReckoningMeasure {
  readonly kind: 'reckoning';
  readonly places: number;
  readonly milliseconds: number;
}

export type Round = readonly [one: number, other: number];
