import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Em } from '../../src/db/createOrm.ts';
import { findRegencies } from '../../src/regency/findRegencies.ts';
import { engines } from '../support/databases.ts';
import { openApi } from '../support/openApi.ts';
import type { Api } from '../support/openApi.ts';

describe.each(engines)('keys on $name', (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(engine);
  });
  afterAll(() => api.close());

  it('may be more than a statement has parameters', async () => {
    const codes = Array.from({ length: 100_000 }, (_, index) => String(index).padStart(4, '0'));
    expect(await findRegencies(api.orm.em.fork() as Em, codes)).toHaveLength(38);
  });

  it('may be none', async () => {
    expect(await findRegencies(api.orm.em.fork() as Em, [])).toEqual([]);
  });

  it('find nothing under a text that no database holds', async () => {
    const answer = await api.ask('query ($slug: ID!) { program(slug: $slug) { slug } source(slug: $slug) { slug } }', {
      slug: 'a\u0000b',
    });
    expect(answer).toMatchObject({ data: { program: null, source: null } });
  });
});
