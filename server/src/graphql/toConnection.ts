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
export function toConnection<Item>(
  { nodes, hasNextPage, hasPreviousPage, count }: CutPage<Item>,
  { question, keyOf }: ListQuestion<Item>,
): Connection<Item> {
  const cursorOf = (item: Item) => toCursor(question, keyOf(item));
  const [head] = nodes;
  const tail = nodes.at(-1);
  return {
    nodes,
    // Most questions take the nodes, and cursors cost more than the rest of a page.
    get edges() {
      return nodes.map((node) => ({ cursor: cursorOf(node), node }));
    },
    pageInfo: {
      hasNextPage,
      hasPreviousPage,
      startCursor: head === undefined ? null : cursorOf(head),
      endCursor: tail === undefined ? null : cursorOf(tail),
    },
    get totalCount() {
      return count();
    },
  };
}
