import { refusal } from './errors/refusal.ts';

/** A replica without the newest revision, or a database that does not answer. */
export type DatabaseFault = 'behind' | 'unavailable';

export interface WatchOptions {
  /** When whoever asks began to wait, by `performance.now()`; by default now. */
  readonly begunAt?: number;
  /** An older one is not read from; null where the database asked has the newest whatever it is. */
  readonly leastRevision?: number | null;
  /** The one that a snapshot will be of, as far as is known; null where only the snapshot itself knows. */
  readonly expectedRevision?: number | null;
}

/** Looks on while one question is answered. */
export class Watch {
  /** True when the answer depends on which day it is. */
  readsToday = false;
  /** True when the answer has errors. */
  failed = false;
  /** Why the database that was asked gave no answer, so that another may; null where it did. */
  fault: DatabaseFault | null = null;
  /** True when a revision was published after something had been read of the one before. */
  hasMoved = false;
  /** Opens the snapshot that the answer is read from, where there is one. */
  openSnapshot: (() => Promise<void>) | null = null;
  private readonly deadline: number;
  private readonly leastRevision: number | null;
  private readonly expectedRevision: number | null;
  private snapshotRevision: number | null | undefined = undefined;
  private reliesOnExpected = false;

  constructor(
    private readonly milliseconds: number,
    { begunAt = performance.now(), leastRevision = null, expectedRevision = null }: WatchOptions = {},
  ) {
    this.deadline = begunAt + milliseconds;
    this.leastRevision = leastRevision;
    this.expectedRevision = expectedRevision;
  }

  /** Of the snapshot that the answer is read from; undefined where it is read from none. */
  get revision(): number | null | undefined {
    return this.reliesOnExpected && this.snapshotRevision === undefined ? this.expectedRevision : this.snapshotRevision;
  }

  /** Of the snapshot, for who has something of that revision at hand; undefined where there is no snapshot. */
  async findRevision(): Promise<number | null | undefined> {
    if (this.openSnapshot === null || this.revision !== undefined) return this.revision;
    if (this.expectedRevision === null) await this.openSnapshot();
    else this.reliesOnExpected = true;
    return this.revision;
  }

  /** True when nothing that the database gave is an answer. */
  get isInVain(): boolean {
    return this.fault !== null || this.hasMoved;
  }

  /** Notes of which revision the snapshot is, and whether that is of no use. */
  sawSnapshot(revision: number | null): void {
    this.snapshotRevision = revision;
    const { leastRevision, reliesOnExpected, expectedRevision } = this;
    if (leastRevision !== null && (revision === null || revision < leastRevision)) this.fault = 'behind';
    else if (reliesOnExpected && revision !== expectedRevision) this.hasMoved = true;
  }

  get millisecondsLeft(): number {
    return Math.max(0, this.deadline - performance.now());
  }

  get isOver(): boolean {
    return performance.now() >= this.deadline;
  }

  /** What the question is refused with when its time is over. */
  refusal() {
    const limit = this.milliseconds;
    return refusal('TIME_LIMIT_EXCEEDED', `The answer took longer than ${limit} ms; ask for less.`, { limit });
  }

  /** Throws when the time is over: whoever works on the answer stops. */
  check(): void {
    if (this.isOver) throw this.refusal();
  }
}
