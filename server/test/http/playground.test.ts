import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.ts';
import type { Engine } from '../support/databases.ts';
import { openBareApp } from '../support/openBareApp.ts';
import type { BareApp } from '../support/openBareApp.ts';

describe('the playground', () => {
  let bare: BareApp;
  beforeAll(async () => {
    bare = await openBareApp(engines[0] as Engine, { tables: true });
  });
  afterAll(() => bare.close());

  it.each(['/playground', '/en/playground'])('is a page at %s that is asked for again', async (url) => {
    const { statusCode, headers, body } = await bare.app.inject(url);
    expect([statusCode, headers['cache-control'], body]).toEqual([
      200,
      'no-cache',
      '<!doctype html><title>Playground</title>',
    ]);
  });

  it('has files that are kept, since their names change with them', async () => {
    const { statusCode, headers } = await bare.app.inject('/playground/assets/editor-1a2b.js');
    expect([statusCode, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
  });

  it.each([
    ['/graphql', '/playground'],
    ['/graphql?query=%7Ba%7D&variables=%7B%22b%22%3A1%7D', '/playground#query=%7Ba%7D&variables=%7B%22b%22%3A1%7D'],
    ['/graphql?query=//elsewhere.example', '/playground#query=//elsewhere.example'],
  ])('is where a browser that opens %s is sent', async (url, location) => {
    const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
    const { statusCode, headers } = await bare.app.inject({ url, headers: { accept } });
    expect([statusCode, headers.location]).toEqual([303, location]);
  });

  it.each(['application/json', 'application/graphql-response+json', '*/*'])(
    'is nowhere a client that takes %s is sent',
    async (accept) => {
      const url = '/graphql?query=%7B__typename%7D';
      const { statusCode } = await bare.app.inject({ url, headers: { accept, 'apollo-require-preflight': '1' } });
      expect(statusCode).toBe(200);
    },
  );

  it('says how it is built where it is not', async () => {
    const unbuilt = await openBareApp(engines[0] as Engine, { tables: false, playgroundFolder: '/nowhere' });
    const { statusCode, body } = await unbuilt.app.inject('/playground');
    expect([statusCode, body]).toEqual([503, 'The playground is not built yet: run "pnpm build".\n']);
    await unbuilt.close();
  });
});
