import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nothingIsLoading } from './nothingIsLoading.ts';
import { openBrowser } from './openBrowser.ts';
import { openPage } from './openPage.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('pages ask by the hash of their questions, which the server knows', async () => {
  const { page, leave } = await openPage(browser, '/metode');
  const asked: { method: string; search: URLSearchParams; status: number }[] = [];
  page.on('response', (response) => {
    const { pathname, searchParams } = new URL(response.url());
    if (pathname === '/graphql')
      asked.push({ method: response.request().method(), search: searchParams, status: response.status() });
  });
  // A page opened anew brings its answers along; one that is turned to asks.
  for (const name of ['Peringkat', 'Klaim', 'Sumber', 'Data']) {
    const link = page.getByRole('navigation', { name: 'Utama' }).getByRole('link', { name, exact: true });
    const address = (await link.getAttribute('href')) ?? '';
    await link.click();
    await page.waitForURL(`**${address}`);
    await page.waitForFunction(nothingIsLoading);
  }
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  for (const { method, search, status } of asked) {
    expect([method, search.has('query'), search.has('extensions')]).toEqual(['GET', false, true]);
    expect([200, 304]).toContain(status);
  }
  await leave();
});
