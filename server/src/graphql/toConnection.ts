import type { Connection } from './connection.ts';
import { toCursor } from './cursor.ts';

/** What a list is of, so that a cursor of one list is refused by another. */
export interface ListQuestion<Item> {
  /** The field and what narrows it: `regency/3504/programs`. */
  readonly question: string;
  /** What no two items of the list share. */
  readonly keyOf: (item: Item) => string;
}

interface CutPage<Item> {
  readonly nodes: readonly Item[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Asked only by who wants to know. */
  readonly count: () => number | Promise<number>;
}

/** A page as Relay's connections have it. */
export function toConnection<Item>(page: CutPage<Item>, question: ListQuestion<Item>): Connection<Item> {
  return new CutConnection(page, question);
}

/** Most questions take the nodes, and cursors cost more than the rest of a page: they are made for who asks. */
class CutConnection<Item> implements Connection<Item> {
  readonly #page: CutPage<Item>;
  readonly #list: ListQuestion<Item>;

  constructor(page: CutPage<Item>, list: ListQuestion<Item>) {
    this.#page = page;
    this.#list = list;
  }

  get nodes(): readonly Item[] {
    return this.#page.nodes;
  }

  get edges(): Connection<Item>['edges'] {
    return this.nodes.map((node) => ({ cursor: this.#cursorOf(node), node }));
  }

  get pageInfo(): Connection<Item>['pageInfo'] {
    const { hasNextPage, hasPreviousPage } = this.#page;
    const [head] = this.nodes;
    const tail = this.nodes.at(-1);
    return {
      hasNextPage,
      hasPreviousPage,
      startCursor: head === undefined ? null : this.#cursorOf(head),
      endCursor: tail === undefined ? null : this.#cursorOf(tail),
    };
  }

  get totalCount(): number | Promise<number> {
    return this.#page.count();
  }

  #cursorOf(item: Item): string {
    return toCursor(this.#list.question, this.#list.keyOf(item));
  }
}
