import { findTied } from './findTied.ts';
import { NumberList } from './NumberList.ts';

/** Links of one relation, eight bytes each. */
export class LinkGraph {
  readonly #from = new NumberList();
  readonly #to = new NumberList();

  add(from: number, to: number): void {
    this.#from.push(from);
    this.#to.push(to);
  }

  /** Those on rings, and on ways from one ring to another. */
  findTied(): ReadonlySet<number> {
    return findTied(this.#from.all, this.#to.all);
  }
}
