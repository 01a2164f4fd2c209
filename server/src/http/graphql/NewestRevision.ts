import type { ReadNewestRevision } from '../../dataset/readNewestRevision.ts';

/** For how long a look-up holds where an answer is kept already: about as long as an answer is on its way. */
const holdsMilliseconds = 10;

/** For how long what a listener said holds, who tells of the next one at once: the most that any answer is behind. */
const heardHoldsMilliseconds = 900;

/** The number of the newest revision, which other processes publish too. */
export class NewestRevision {
  private last: { readonly number: number | null; readonly askedAt: number } = { number: null, askedAt: -Infinity };
  private isAsked = false;
  private isListening = false;

  constructor(private readonly read: ReadNewestRevision) {}

  /** What a listener has heard, as of a moment. */
  heard(number: number | null, asOf: number): void {
    this.isListening = true;
    this.note(number, asOf);
  }

  /** Nothing is heard any more: each look-up asks again. */
  lost(): void {
    this.isListening = false;
  }

  /** An answer was read of this revision, so there is none older any more for anybody. */
  saw(number: number | null): void {
    if (isNewer(number, this.last.number)) this.note(number, performance.now());
  }

  /** As of now, or as last heard; null where nothing has been published. */
  async lookUp(): Promise<number | null> {
    return this.isListening && this.age <= heardHoldsMilliseconds ? this.last.number : this.ask();
  }

  /** As `lookUp`, for a reader who has seen this one: what we have not heard of yet, the database knows. */
  async lookUpFrom(seen: number | null): Promise<number | null> {
    const number = await this.lookUp();
    return isNewer(seen, number) ? this.ask() : number;
  }

  /** Looks it up whatever was heard; where that fails, what was known stays. */
  async refresh(): Promise<void> {
    await this.ask().catch(() => null);
  }

  /** As of this moment, a few milliseconds ago, or as last heard; null where it must be looked up. */
  get known(): number | null {
    const { age } = this;
    if (this.isListening && age <= heardHoldsMilliseconds) return this.last.number;
    if (age > holdsMilliseconds) return null;
    // Looked up again meanwhile, so that under load nobody waits for it.
    if (age > holdsMilliseconds / 2 && !this.isAsked) this.askAhead();
    return this.last.number;
  }

  private get age(): number {
    return performance.now() - this.last.askedAt;
  }

  private async ask(): Promise<number | null> {
    const askedAt = performance.now();
    this.note(await this.read(), askedAt);
    return this.last.number;
  }

  private askAhead(): void {
    this.isAsked = true;
    // What fails here fails again for who must look it up.
    this.ask()
      .catch(() => null)
      .finally(() => (this.isAsked = false));
  }

  /** What was asked earlier and comes later is out of date. */
  private note(number: number | null, askedAt: number): void {
    if (askedAt >= this.last.askedAt) this.last = { number, askedAt };
  }
}

function isNewer(number: number | null, than: number | null): boolean {
  return number !== null && (than === null || number > than);
}
