import { createHash } from 'node:crypto';
import { refusal } from './errors/refusal.ts';
import { checkDocument } from './limits/checkDocument.ts';
import { checkVariables } from './limits/checkVariables.ts';
import type { Limits } from './limits/limits.ts';

/** The parameters of GraphQL over HTTP, as they came. */
export interface AskedParameters {
  readonly query?: unknown;
  readonly variables?: unknown;
  readonly extensions?: unknown;
}

/** Throws the refusal of a request that is too large, or that keeps a query under a wrong name. */
export function checkRequest({ query, variables, extensions }: AskedParameters, limits: Limits): void {
  checkPersistedQuery(query, extensions);
  checkVariables(variables, limits.variablesCharacters);
  if (typeof query === 'string') checkDocument(query, limits);
}

function checkPersistedQuery(query: unknown, extensions: unknown): void {
  const persisted = (extensions as { persistedQuery?: unknown } | null | undefined)?.persistedQuery;
  if (persisted == null) return;
  const { version, sha256Hash } = persisted as { version?: unknown; sha256Hash?: unknown };
  if (version !== 1)
    throw refusal('BAD_REQUEST', `persistedQuery: found version ${JSON.stringify(version)}, expected 1.`);
  if (typeof sha256Hash !== 'string') throw refusal('BAD_REQUEST', 'persistedQuery: expected sha256Hash, a text.');
  if (typeof query === 'string' && createHash('sha256').update(query).digest('hex') !== sha256Hash)
    throw refusal('BAD_REQUEST', 'persistedQuery: sha256Hash is not that of the query.');
}
