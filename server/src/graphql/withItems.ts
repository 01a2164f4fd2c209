import type { Connection } from './connection.ts';

/** A page of keys with the items that they stand for, one for each. */
export function withItems<Key, Item>(keys: Connection<Key>, items: readonly Item[]): Connection<Item> {
  return {
    nodes: items,
    get edges() {
      return keys.edges.map(({ cursor }, index) => ({ cursor, node: items[index] as Item }));
    },
    pageInfo: keys.pageInfo,
    get totalCount() {
      return keys.totalCount;
    },
  };
}
