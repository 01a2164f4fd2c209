import { LRUCache } from 'lru-cache';

interface Attempts {
  readonly count: number;
  /** Milliseconds since 1970 until which no further attempt is looked at. */
  readonly waitUntil: number;
  readonly forgetAt: number;
}

/** So many fail by mistyping; each further one must wait twice as long as the one before. */
const freeAttempts = 5;
const firstWait = 1000;
const longestWait = 15 * 60_000;
const remembered = 60 * 60_000;

/** Slows down guessing. In memory: a restart forgets, but takes longer than the guess it would win. */
export class AttemptThrottle {
  readonly #attempts = new LRUCache<string, Attempts>({ max: 20_000 });

  /**
   * How many milliseconds must be waited; 0 where none, and then the attempt is
   * counted for each key. Counted before it is looked at, so that many at once gain nothing.
   */
  take(keys: readonly string[], now: number): number {
    const wait = Math.max(0, ...keys.map((key) => (this.#of(key, now)?.waitUntil ?? now) - now));
    if (wait === 0) for (const key of keys) this.#count(key, now);
    return wait;
  }

  /** An attempt that was right forgets those before it. */
  forgive(keys: readonly string[]): void {
    for (const key of keys) this.#attempts.delete(key);
  }

  #of(key: string, now: number): Attempts | undefined {
    const known = this.#attempts.get(key);
    return known !== undefined && known.forgetAt > now ? known : undefined;
  }

  #count(key: string, now: number): void {
    const count = 1 + (this.#of(key, now)?.count ?? 0);
    const wait = count < freeAttempts ? 0 : Math.min(longestWait, firstWait * 2 ** (count - freeAttempts));
    this.#attempts.set(key, { count, waitUntil: now + wait, forgetAt: now + wait + remembered });
  }
}
