import { parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import { checkTokens } from './checkTokens.ts';
import { documentShape } from './documentShape.ts';
import type { Limits } from './limits.ts';
import { overLimit } from './overLimit.ts';

/** Throws the refusal of a query that is too large to look at any closer. */
export function checkDocument(query: string, limits: Limits): void {
  checkTokens(query, limits.tokens);
  const document = parseIfPossible(query);
  if (document === null) return;
  const { depth, aliases, directives, rootFields, selections } = documentShape(document);
  if (depth > limits.depth) throw overLimit('TOO_DEEP', 'depth', depth, limits.depth);
  if (aliases > limits.aliases) throw overLimit('TOO_MANY_ALIASES', 'aliases', aliases, limits.aliases);
  if (directives > limits.directives)
    throw overLimit('TOO_MANY_DIRECTIVES', 'directives', directives, limits.directives);
  if (rootFields > limits.rootFields)
    throw overLimit('TOO_MANY_ROOT_FIELDS', 'fields at the root', rootFields, limits.rootFields);
  // A selection is at most one object or more; what is free alone is not in such numbers.
  if (selections > limits.cost) throw overLimit('COST_TOO_HIGH', 'cost', selections, limits.cost);
}

/** What is no GraphQL, the server says itself when it parses it. */
function parseIfPossible(query: string): DocumentNode | null {
  try {
    return parse(query, { noLocation: true });
  } catch {
    return null;
  }
}
