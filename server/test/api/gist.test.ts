import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Em } from '../../src/db/createOrm.ts';
import { SourceEntity } from '../../src/db/entities/index.ts';
import { engines } from '../support/databases.ts';
import { openApi } from '../support/openApi.ts';
import type { Api } from '../support/openApi.ts';

describe.each(engines)('the gist of a source on $name', (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(engine);
  });
  afterAll(() => api.close());

  // Each of a source of its own: of a revision, a source is read once.
  async function answerWith(gistId: string | null, slug: string) {
    const em = api.orm.em.fork() as Em;
    await em.nativeUpdate(SourceEntity, { id: slug }, { gist: 'A census.', gistId });
    const question = `query { source(slug: "${slug}") { plain: gist unsaid: gist(language: null) english: gist(language: EN) indonesian: gist(language: ID) } }`;
    return (await api.ask<{ source: Record<string, string> }>(question)).data.source;
  }

  it('is told in the language asked for, in English where none is', async () => {
    expect(await answerWith('Sensus.', '35-bps-202101')).toEqual({
      plain: 'A census.',
      unsaid: 'A census.',
      english: 'A census.',
      indonesian: 'Sensus.',
    });
  });

  it('is told in English where there is no Indonesian sentence', async () => {
    expect(await answerWith(null, '35-bps-20260317')).toEqual({
      plain: 'A census.',
      unsaid: 'A census.',
      english: 'A census.',
      indonesian: 'A census.',
    });
  });
});
