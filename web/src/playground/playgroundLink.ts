/** What a link to the playground carries. */
export interface CarriedQuery {
  readonly query: string;
  /** JSON as typed; empty where there is none. */
  readonly variables: string;
}

/**
 * The part of an address that carries a query. It stands behind the #, which
 * no browser sends: a long query needs no long request, and no log keeps it.
 */
export function printPlaygroundLink({ query, variables }: CarriedQuery): string {
  const parameters = new URLSearchParams({ query });
  if (variables.trim() !== '') parameters.set('variables', variables);
  return `#${parameters.toString()}`;
}

/** The query of an address, behind its # or, as people write it by hand, its ?; null when it carries none. */
export function readPlaygroundLink({ hash, search }: { readonly hash: string; readonly search: string }) {
  return readParameters(hash.slice(1)) ?? readParameters(search);
}

function readParameters(text: string): CarriedQuery | null {
  const parameters = new URLSearchParams(text);
  const query = parameters.get('query');
  return query === null ? null : { query, variables: parameters.get('variables') ?? '' };
}
