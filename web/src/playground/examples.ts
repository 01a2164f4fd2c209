import { readExample } from './readExample.ts';
import type { Example } from './readExample.ts';

const queries = import.meta.glob<string>('../../../docs/examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const variables = import.meta.glob<string>('../../../docs/examples/*.variables.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The examples of docs/examples, in the order of their names. */
export const examples: readonly Example[] = Object.keys(queries)
  .toSorted()
  .map((file) => {
    const name = file.replace(/^.*\//, '').replace(/\.graphql$/, '');
    return readExample(name, queries[file] ?? '', variables[file.replace(/\.graphql$/, '.variables.json')] ?? '');
  });
