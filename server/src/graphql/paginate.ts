import type { Connection, Page } from './connection.ts';
import { invalidCursor, readCursor } from './cursor.ts';
import type { CursorArgument } from './cursor.ts';
import { readPageSize } from './readPageSize.ts';
import { toConnection } from './toConnection.ts';
import type { ListQuestion } from './toConnection.ts';

/**
 * Cuts a page out of a list that is at hand, in its total order, as Relay's
 * connections have it; a list that can be long is read by the page (`PagedRows`).
 * Throws BAD_USER_INPUT, PAGE_TOO_LONG or INVALID_CURSOR.
 */
export function paginate<Item>(items: readonly Item[], page: Page, list: ListQuestion<Item>): Connection<Item> {
  const indexOf = (argument: CursorArgument, cursor: string) => {
    const key = readCursor(argument, cursor, list.question);
    const index = items.findIndex((item) => list.keyOf(item) === key);
    if (index < 0) throw invalidCursor(argument, 'its item is no longer in the list');
    return index;
  };
  const { fromEnd, size } = readPageSize(page);
  const from = page.after == null ? 0 : indexOf('after', page.after) + 1;
  const to = page.before == null ? items.length : indexOf('before', page.before);
  const start = fromEnd ? Math.max(from, to - size) : from;
  const end = fromEnd ? to : Math.min(to, from + size);
  const nodes = items.slice(start, end);
  return toConnection(
    {
      nodes,
      hasNextPage: start + nodes.length < items.length,
      hasPreviousPage: start > 0,
      count: () => items.length,
    },
    list,
  );
}
