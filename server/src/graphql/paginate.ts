import { badInput } from './badInput.ts';
import type { Connection, Page } from './connection.ts';
import { invalidCursor, readCursor, toCursor } from './cursor.ts';
import type { CursorArgument } from './cursor.ts';
import { overLimit } from './limits/overLimit.ts';
import { longestPage } from './longestPage.ts';

/** What a list is of, so that a cursor of one list is refused by another. */
export interface ListQuestion<Item> {
  /** The field and what narrows it: `regency/3504/programs`. */
  readonly question: string;
  /** What no two items of the list share. */
  readonly keyOf: (item: Item) => string;
}

/**
 * Cuts a page out of a list in its total order, as Relay's connections have it.
 * Throws BAD_USER_INPUT, PAGE_TOO_LONG or INVALID_CURSOR.
 */
export function paginate<Item>(
  items: readonly Item[],
  page: Page,
  { question, keyOf }: ListQuestion<Item>,
): Connection<Item> {
  const indexOf = (argument: CursorArgument, cursor: string) => {
    const key = readCursor(argument, cursor, question);
    const index = items.findIndex((item) => keyOf(item) === key);
    if (index < 0) throw invalidCursor(argument, 'its item is no longer in the list');
    return index;
  };
  const last = readSize('last', page.last);
  // A default stands in the arguments like a value of the client's own.
  const first = last !== null && page.first === page.defaultFirst ? null : readSize('first', page.first);
  if (first !== null && last !== null) throw badInput('last', `${last}, with first: ${first}`, 'only one of the two');
  const from = page.after == null ? 0 : indexOf('after', page.after) + 1;
  const to = page.before == null ? items.length : indexOf('before', page.before);
  const start = last === null ? from : Math.max(from, to - last);
  const end = last === null ? Math.min(to, from + (first ?? page.defaultFirst)) : to;
  const nodes = items.slice(start, end);
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
      hasNextPage: start + nodes.length < items.length,
      hasPreviousPage: start > 0,
      startCursor: head === undefined ? null : cursorOf(head),
      endCursor: tail === undefined ? null : cursorOf(tail),
    },
    totalCount: items.length,
  };
}

function readSize(argument: 'first' | 'last', size: number | null | undefined): number | null {
  if (size == null) return null;
  if (size < 1) throw badInput(argument, size, `a whole number from 1 to ${longestPage}`);
  if (size > longestPage) throw overLimit('PAGE_TOO_LONG', `items of a page (${argument})`, size, longestPage);
  return size;
}
