const question =
  '{ ranking(metric: VULNERABLE_WORKERS) { on rows(first: 3) { nodes { rank value regency { name } } } } }';

/** A question that works as it stands, typed into a shell. */
export function exampleRequest(origin: string): string {
  return `curl -s ${origin}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: question })}'`;
}
