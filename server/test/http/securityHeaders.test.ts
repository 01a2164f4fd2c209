import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.ts';
import type { Engine } from '../support/databases.ts';
import { openBareApp } from '../support/openBareApp.ts';
import type { BareApp } from '../support/openBareApp.ts';

const page = { accept: 'text/html' };

/** One address of each kind, errors included. */
const pages = ['/', '/peringkat', '/en/regency/3504', '/embedded', '/playgrounds'];
const playground = ['/playground', '/en/playground', '/playground?query=%7Ba%7D', '/playground/assets/editor-1a2b.js'];
const frames = ['/embed', '/embed/ranking?metric=GROWTH', '/en/embed/ranking'];
const data = ['/graphql?query=%7B__typename%7D', '/graphql', '/healthz', '/readyz'];

describe('the security headers', () => {
  let bare: BareApp;
  beforeAll(async () => {
    bare = await openBareApp(engines[0] as Engine, { tables: false });
  });
  afterAll(() => bare.close());

  const headersOf = async (url: string, headers: Record<string, string> = {}) =>
    (await bare.app.inject({ url, headers })).headers;
  const policyOf = async (url: string, headers: Record<string, string> = {}) =>
    String((await headersOf(url, headers))['content-security-policy']);

  it.each([...pages, ...playground, ...frames, ...data, '/assets/gone.js'])(
    'are with every answer: %s',
    async (url) => {
      expect(await headersOf(url, page)).toMatchObject({
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.stringContaining("default-src 'none'"),
      });
    },
  );

  it.each([...pages, ...playground, ...frames])('keep a document apart from windows and devices: %s', async (url) => {
    expect(await headersOf(url, page)).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('geolocation=()'),
    });
  });

  it.each([...pages, ...frames])('let a page run nothing inline and ask no other host: %s', async (url) => {
    const policy = await policyOf(url, page);
    expect(policy).not.toMatch(/unsafe|https?:/);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self';");
    expect(policy).toContain("connect-src 'self';");
  });

  it.each(playground)('let the playground write styles, but no script: %s', async (url) => {
    const policy = await policyOf(url, page);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self' 'unsafe-inline';");
    expect(policy).toContain("worker-src 'self'");
    expect(policy).not.toMatch(/unsafe-eval|https?:/);
  });

  it.each(data)('let data do nothing in a browser: %s', async (url) => {
    expect(await policyOf(url)).toBe("default-src 'none'; frame-ancestors 'none'");
  });

  it.each([...pages, ...playground, ...data])('let nobody frame %s', async (url) => {
    expect(await policyOf(url, page)).toContain("frame-ancestors 'none'");
    expect((await headersOf(url, page))['x-frame-options']).toBe('DENY');
  });

  it.each(frames)('let anybody frame %s', async (url) => {
    expect(await policyOf(url, page)).toContain('frame-ancestors *');
    expect((await headersOf(url, page))['x-frame-options']).toBeUndefined();
  });

  it('insist on HTTPS only where the operator says so', async () => {
    expect((await headersOf('/', page))['strict-transport-security']).toBeUndefined();
    const insisting = await openBareApp(engines[0] as Engine, { tables: false, hstsSeconds: 31536000 });
    const { headers } = await insisting.app.inject('/');
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
    await insisting.close();
  });
});
