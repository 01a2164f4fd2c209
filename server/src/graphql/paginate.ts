import { GraphQLError } from 'graphql';
import { badInput } from './badInput.ts';
import type { Connection, Page } from './connection.ts';

const longestPage = 500;

/** What a list is of, so that a cursor of one list is refused by another. */
export interface ListQuestion<Item> {
  /** The field and what narrows it: `regency/3504/programs`. */
  readonly question: string;
  /** What no two items of the list share. */
  readonly keyOf: (item: Item) => string;
}

/** Cuts a page out of a list in its total order. Throws BAD_USER_INPUT or INVALID_CURSOR. */
export function paginate<Item>(
  items: readonly Item[],
  { size, after }: Page,
  { question, keyOf }: ListQuestion<Item>,
): Connection<Item> {
  if (size < 1 || size > longestPage) throw badInput('first', size, `a whole number from 1 to ${longestPage}`);
  const start = after == null ? 0 : indexAfter(items, readCursor(after, question), keyOf);
  const nodes = items.slice(start, start + size);
  const edges = nodes.map((node) => ({ cursor: toCursor(question, keyOf(node)), node }));
  return {
    nodes,
    edges,
    pageInfo: {
      hasNextPage: start + nodes.length < items.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: items.length,
  };
}

function indexAfter<Item>(items: readonly Item[], key: string, keyOf: (item: Item) => string): number {
  const index = items.findIndex((item) => keyOf(item) === key);
  if (index < 0) throw invalidCursor('its item is no longer in the list');
  return index + 1;
}

function toCursor(question: string, key: string): string {
  return Buffer.from(JSON.stringify([question, key])).toString('base64url');
}

function readCursor(cursor: string, question: string): string {
  const [asked, key] = parse(cursor);
  if (typeof asked !== 'string' || typeof key !== 'string') throw invalidCursor('it is not one of ours');
  if (asked !== question) throw invalidCursor('it belongs to another list or question');
  return key;
}

function parse(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function invalidCursor(why: string): GraphQLError {
  return new GraphQLError(`after: this cursor cannot be used, ${why}; expected a cursor of an answer to this list.`, {
    extensions: { code: 'INVALID_CURSOR', argument: 'after' },
  });
}
