import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Em } from '../../src/db/createOrm.ts';
import { ClaimEntity } from '../../src/db/entities/index.ts';
import { engines } from '../support/databases.ts';
import { openApi } from '../support/openApi.ts';
import type { Api } from '../support/openApi.ts';

const slug = '3504-largest-2023';
const inEach = (field: string) =>
  `plain: ${field} unsaid: ${field}(language: null) english: ${field}(language: EN) indonesian: ${field}(language: ID)`;
const question = (field: string) => `query { claim(slug: "${slug}") { ${inEach(field)} } }`;

describe.each(engines)('who claims, and our remark, on $name', (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(engine);
  });
  afterAll(() => api.close());

  const ask = async (field: 'claimant' | 'note') =>
    (await api.ask<{ claim: Record<string, string | null> }>(question(field))).data.claim;
  const store = (texts: Partial<Record<'claimant' | 'claimantId' | 'note' | 'noteId', string | null>>) =>
    (api.orm.em.fork() as Em).nativeUpdate(ClaimEntity, { id: slug }, texts);

  it('are told in the language asked for, in English where none is', async () => {
    await store({ claimant: 'regent', claimantId: 'bupati', note: 'About itself.', noteId: 'Tentang dirinya.' });
    expect(await ask('claimant')).toEqual({
      plain: 'regent',
      unsaid: 'regent',
      english: 'regent',
      indonesian: 'bupati',
    });
    expect(await ask('note')).toEqual({
      plain: 'About itself.',
      unsaid: 'About itself.',
      english: 'About itself.',
      indonesian: 'Tentang dirinya.',
    });
  });

  it('are told in English where there is no Indonesian text', async () => {
    await store({ claimant: 'regent', claimantId: null, note: 'About itself.', noteId: null });
    expect((await ask('claimant'))['indonesian']).toBe('regent');
    expect((await ask('note'))['indonesian']).toBe('About itself.');
  });

  it('may lack the remark', async () => {
    await store({ note: null, noteId: null });
    expect(await ask('note')).toEqual({ plain: null, unsaid: null, english: null, indonesian: null });
  });
});
