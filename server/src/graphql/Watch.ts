import { refusal } from './errors/refusal.ts';

/** A replica without the newest revision, or a database that does not answer. */
export type DatabaseFault = 'behind' | 'unavailable';

/** Looks on while one question is answered. */
export class Watch {
  /** True when the answer depends on which day it is. */
  readsToday = false;
  /** True when the answer has errors. */
  failed = false;
  /** Of the snapshot that the answer is read from; undefined where it is read from none. */
  revision: number | null | undefined = undefined;
  /** Why the database that was asked gave no answer, so that another may; null where it did. */
  fault: DatabaseFault | null = null;
  private readonly deadline: number;

  constructor(
    private readonly milliseconds: number,
    /** When whoever asks began to wait, by `performance.now()`. */
    begunAt = performance.now(),
    /** An older one is not read from; null where the database asked has the newest whatever it is. */
    private readonly leastRevision: number | null = null,
  ) {
    this.deadline = begunAt + milliseconds;
  }

  /** True where the snapshot lacks what others have read already. */
  get isBehind(): boolean {
    const { revision, leastRevision } = this;
    return leastRevision !== null && revision !== undefined && (revision === null || revision < leastRevision);
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
