import { refusal } from './errors/refusal.ts';

/** Looks on while one question is answered. */
export class Watch {
  /** True when the answer depends on which day it is. */
  readsToday = false;
  /** True when the answer has errors. */
  failed = false;
  private readonly deadline: number;

  constructor(private readonly milliseconds: number) {
    this.deadline = performance.now() + milliseconds;
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
