import { hash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTrustedDocuments } from '../../src/http/graphql/readTrustedDocuments.ts';
import { engines } from '../support/databases.ts';
import type { Engine } from '../support/databases.ts';
import { openApi } from '../support/openApi.ts';
import type { Api } from '../support/openApi.ts';

const question = 'query Places($first: Int!) { province(code: "35") { regencies(first: $first) { totalCount } } }';
const sha256Hash = hash('sha256', question);

describe('a question of our own site', () => {
  let api: Api;
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pionir-trusted-'));
    await writeFile(join(folder, 'trusted.json'), JSON.stringify({ [sha256Hash]: question }));
    const trustedDocuments = readTrustedDocuments(join(folder, 'trusted.json'));
    api = await openApi(engines[0] as Engine, { trustedDocuments, cacheBytes: 1_000_000 });
  });
  afterAll(async () => {
    await api.close();
    await rm(folder, { recursive: true });
  });

  const ask = (variables: Record<string, unknown>, sha: string = sha256Hash) => {
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: sha } });
    const search = new URLSearchParams({ variables: JSON.stringify(variables), extensions });
    return api.app.inject({ url: `/graphql?${search}` });
  };

  it('is known by its hash alone, and its answer may be kept', async () => {
    const answer = await ask({ first: 3 });
    expect(answer.json()).toMatchObject({ data: { province: { regencies: { totalCount: 38 } } } });
    expect(answer.headers).toMatchObject({ etag: expect.any(String), 'cache-control': 'public, max-age=60' });
  });

  it("has the limits of any other, since its variables are the reader's", async () => {
    expect((await ask({ first: 501 })).json().errors[0].extensions.code).toBe('PAGE_TOO_LONG');
  });

  it('is not any other', async () => {
    expect((await ask({ first: 3 }, hash('sha256', 'other'))).json().errors[0].extensions.code).toBe(
      'PERSISTED_QUERY_NOT_FOUND',
    );
    expect(readTrustedDocuments(join(folder, 'absent.json')).size).toBe(0);
  });
});
