import type { Connection } from './connection.ts';

/** A page of keys with the items that they stand for, one for each. */
export function withItems<Key, Item>(keys: Connection<Key>, items: readonly Item[]): Connection<Item> {
  return new FilledConnection(keys, items);
}

class FilledConnection<Item> implements Connection<Item> {
  readonly #keys: Connection<unknown>;

  constructor(
    keys: Connection<unknown>,
    readonly nodes: readonly Item[],
  ) {
    this.#keys = keys;
  }

  get edges(): Connection<Item>['edges'] {
    return this.#keys.edges.map(({ cursor }, index) => ({ cursor, node: this.nodes[index] as Item }));
  }

  get pageInfo(): Connection<Item>['pageInfo'] {
    return this.#keys.pageInfo;
  }

  get totalCount(): number | Promise<number> {
    return this.#keys.totalCount;
  }
}
