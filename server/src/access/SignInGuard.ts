import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { AttemptThrottle } from './AttemptThrottle.ts';
import { hashSecret } from './hashSecret.ts';
import { makeTokenText } from './tokenText.ts';

/** What a server remembers between attempts to come in. */
export class SignInGuard {
  readonly throttle = new AttemptThrottle();
  /** Tokens whose secret was found right, by their hash: checking one anew for each request of a script takes long. */
  readonly #proven = new LRUCache<string, true>({ max: 1000 });
  #decoy: Promise<string> | undefined;

  isProven(text: string): boolean {
    return this.#proven.has(hash('sha256', text));
  }

  prove(text: string): void {
    this.#proven.set(hash('sha256', text), true);
  }

  forget(text: string): void {
    this.#proven.delete(hash('sha256', text));
  }

  /** What an unknown token is compared with, so that it takes as long as a known one. */
  decoy(): Promise<string> {
    this.#decoy ??= hashSecret(makeTokenText().secret);
    return this.#decoy;
  }
}
