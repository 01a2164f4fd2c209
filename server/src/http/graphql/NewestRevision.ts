import type { ReadNewestRevision } from '../../dataset/readNewestRevision.ts';

/** For how long a look-up holds where an answer is kept already: about as long as an answer is on its way. */
const holdsMilliseconds = 10;

/** The number of the newest revision, which other processes publish too. */
export class NewestRevision {
  private last: { readonly number: number | null; readonly askedAt: number } = { number: null, askedAt: -Infinity };
  private isAsked = false;

  constructor(private readonly read: ReadNewestRevision) {}

  /** As of now; null where nothing has been published. */
  async lookUp(): Promise<number | null> {
    const askedAt = performance.now();
    const number = await this.read();
    if (askedAt >= this.last.askedAt) this.last = { number, askedAt };
    return number;
  }

  /** As of this moment or a few milliseconds ago; null where it must be looked up. */
  get known(): number | null {
    const age = performance.now() - this.last.askedAt;
    if (age > holdsMilliseconds) return null;
    // Looked up again meanwhile, so that under load nobody waits for it.
    if (age > holdsMilliseconds / 2 && !this.isAsked) this.ask();
    return this.last.number;
  }

  private ask(): void {
    this.isAsked = true;
    // What fails here fails again for who must look it up.
    this.lookUp()
      .catch(() => null)
      .finally(() => (this.isAsked = false));
  }
}
