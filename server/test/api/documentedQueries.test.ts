import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.ts';
import { openApi } from '../support/openApi.ts';
import type { Api } from '../support/openApi.ts';

/** The queries that the documents show, each with the document it stands in. */
const queries = ['README.md', 'docs/api.md', 'docs/method/README.md', 'docs/method/totals.md'].flatMap((document) => {
  const text = readFileSync(fileURLToPath(new URL(`../../../${document}`, import.meta.url)), 'utf8');
  return Array.from(text.matchAll(/```graphql\n([^`]*)```/g), ([, query = '']) => ({ document, query }));
});

describe.each(engines)('the queries that documents show, on $name', (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(engine);
  });
  afterAll(() => api.close());

  it.each(queries)('in $document: $query', async ({ query }) => {
    const { data, errors } = await api.ask<Record<string, unknown>>(query);
    expect(errors).toBeUndefined();
    expect(Object.values(data).every((answer) => answer !== null)).toBe(true);
  });

  it('are there', () => {
    expect(queries.length).toBeGreaterThanOrEqual(8);
  });
});
