import type { Browser, BrowserContext } from 'playwright-core';
import { runServer } from '../runServer.ts';
import { makeToken } from './makeToken.ts';

export type Cookies = Parameters<BrowserContext['addCookies']>[0];

export interface OpenDesk {
  readonly origin: string;
  readonly tokens: Readonly<Record<'contributor' | 'publisher' | 'administrator', string>>;
  readonly stop: () => Promise<void>;
}

/** A server of its own with its desk, whose data a test may change, and a token of each role. */
export async function openDesk(): Promise<OpenDesk> {
  const { origin, databaseUrl, stop } = await runServer();
  const tokens = {
    contributor: await makeToken(databaseUrl, 'contributor'),
    publisher: await makeToken(databaseUrl, 'publisher'),
    administrator: await makeToken(databaseUrl, 'administrator'),
  };
  return { origin, tokens, stop };
}

/** The cookie of a session, come by as a person comes by it. */
export async function signIn(browser: Browser, { origin }: OpenDesk, token: string): Promise<Cookies> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${origin}/meja`);
  await page.getByLabel('Token akses').fill(token);
  await page.getByRole('button', { name: 'Masuk' }).click();
  await page.getByRole('navigation', { name: 'Bagian meja data' }).waitFor();
  const cookies = await context.cookies();
  await context.close();
  return cookies;
}
