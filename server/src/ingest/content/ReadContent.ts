import { ContentHash } from './ContentHash.ts';
import { contentHashLike } from './contentHashLike.ts';

/** The content that an import reads, held against that of the newest revision in the form of its hash. */
export class ReadContent {
  readonly #content = new ContentHash();
  readonly #earlier: string | null;
  readonly #likeEarlier;

  /** With the hash that the newest revision of the package has, null where there is none. */
  constructor(earlier: string | null) {
    this.#earlier = earlier;
    const like = earlier === null ? this.#content : contentHashLike(earlier);
    this.#likeEarlier = like instanceof ContentHash ? this.#content : like;
  }

  add(row: string): void {
    this.#content.add(row);
    if (this.#likeEarlier !== this.#content) this.#likeEarlier.add(row);
  }

  get hash(): string {
    return this.#content.digest();
  }

  /** True where the package says what it said before. */
  get isUnchanged(): boolean {
    return this.#earlier === this.#likeEarlier.digest();
  }
}
