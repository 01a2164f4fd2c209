import type { GraphQLError } from 'graphql';
import { refusal } from './errors/refusal.ts';

/** An argument that takes a cursor. */
export type CursorArgument = 'after' | 'before';

/** The opaque place of an item in the list that answers a question. */
export function toCursor(question: string, key: string): string {
  return Buffer.from(JSON.stringify([question, key])).toString('base64url');
}

/** The key of the item a cursor stands for. Throws INVALID_CURSOR where it is none of this list. */
export function readCursor(argument: CursorArgument, cursor: string, question: string): string {
  const [asked, key] = parse(cursor);
  // No key has a NUL, which PostgreSQL takes in no text.
  if (typeof asked !== 'string' || typeof key !== 'string' || key.includes('\0'))
    throw invalidCursor(argument, 'it is not one of ours');
  if (asked !== question) throw invalidCursor(argument, 'it belongs to another list or question');
  return key;
}

export function invalidCursor(argument: CursorArgument, why: string): GraphQLError {
  const message = `${argument}: this cursor cannot be used, ${why}; expected a cursor of an answer to this list.`;
  return refusal('INVALID_CURSOR', message, { argument });
}

function parse(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
