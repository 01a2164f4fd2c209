import { refusal } from '../graphql/errors/refusal.ts';

/** What previews, publications, undoings and workbooks take: each reckons the whole data and holds the database for seconds. */
export const heavyWorkAtOnce = 2;

const retryAfterSeconds = 5;

/** Keeps the desk from taking all the time of the public site: one heavy piece of work for a token, and few in all. */
export class HeavyWork {
  readonly #holders = new Set<string>();

  /** Throws DESK_BUSY where it must wait. */
  async run<Result>(token: string, work: () => Promise<Result>): Promise<Result> {
    if (this.#holders.has(token)) throw busy('another one of this token at work', 'one at a time');
    if (this.#holders.size >= heavyWorkAtOnce)
      throw busy(`${this.#holders.size} others at work`, `at most ${heavyWorkAtOnce} at once`);
    this.#holders.add(token);
    try {
      return await work();
    } finally {
      this.#holders.delete(token);
    }
  }
}

function busy(found: string, expected: string) {
  const message = `Previews, publications, undoings and workbooks: found ${found}, expected ${expected}. Try again soon.`;
  return refusal('DESK_BUSY', message, { found, expected, retryAfter: retryAfterSeconds });
}
