import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from './openBrowser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Opens a page as a browser without scripts does. */
async function openUnscripted(address: string): Promise<{ page: Page; status: number | undefined; leave(): unknown }> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const response = await page.goto(`${inject('origin')}${address}`);
  return { page, status: response?.status(), leave: () => context.close() };
}

test.each([
  { address: '/', heading: /^Pada akhir \d{4}, [\d.]+ pekerja/, rows: '.top-table tbody tr', least: 10 },
  { address: '/en/', heading: /^At the end of \d{4}, [\d,]+ workers/, rows: '.years-twin tbody tr', least: 5 },
  { address: '/peringkat', heading: /memimpin dengan [\d.]+ pekerja/, rows: '.ranking-table tbody tr', least: 30 },
  { address: '/en/ranking?metric=GROWTH', heading: /\d/, rows: '.ranking-table tbody tr', least: 10 },
  {
    address: '/daerah/3509',
    heading: /^Di Kabupaten Jember [\d.]+ pekerja/,
    rows: '.history-table tbody tr',
    least: 3,
  },
  { address: '/en/regency/3523', heading: /^In Kabupaten Tuban/, rows: '.rank-table tbody tr', least: 5 },
])('without scripts $address shows its numbers, tables and sources', async ({ address, heading, rows, least }) => {
  const { page, status, leave } = await openUnscripted(address);
  expect(status).toBe(200);
  expect(await page.locator('h1').innerText()).toMatch(heading);
  const shown = await page.locator(rows).allInnerTexts();
  // A gap has a reason, which is no number.
  expect(shown.filter((text) => /\d/.test(text)).length).toBeGreaterThanOrEqual(least);
  const sources = page.locator('.sources li');
  expect(await sources.count()).toBeGreaterThan(3);
  expect(await sources.first().isVisible()).toBe(true);
  expect(await sources.locator('a').first().getAttribute('href')).toMatch(/^https?:/);
  // Nothing waits for what cannot come.
  expect(await page.locator('.loading, .chart-loading').filter({ visible: true }).count()).toBe(0);
  const overflow = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(overflow).toBe(0);
  await leave();
});

test('without scripts each page links the same page in the other language', async () => {
  const { page, leave } = await openUnscripted('/daerah/3504');
  expect(await page.locator('link[hreflang="en"]').getAttribute('href')).toMatch(/^http.+\/en\/regency\/3504\/?$/);
  await page.getByRole('link', { name: 'English' }).click();
  await page.waitForURL(/\/en\/regency\/3504\/?$/);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await leave();
});

test('an address that leads nowhere has the status of it', async () => {
  for (const address of ['/entah', '/en/regency/9999', '/klaim/entah']) {
    const { status, leave } = await openUnscripted(address);
    expect([address, status]).toEqual([address, 404]);
    await leave();
  }
});
