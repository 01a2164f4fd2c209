import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './openBrowser.ts';
import { openPage } from './openPage.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('documents are found by words, page by page, and the address keeps both', async () => {
  const { page, leave } = await openPage(browser, '/sumber');
  expect(await page.locator('.sources-table tbody tr').count()).toBe(50);
  const first = await page.locator('.sources-table tbody th').first().textContent();
  await page.getByRole('link', { name: '50 berikutnya' }).click();
  await page.getByRole('link', { name: 'Kembali ke awal daftar' }).waitFor();
  expect(await page.locator('.sources-table tbody th').first().textContent()).not.toBe(first);
  expect(new URL(page.url()).searchParams.get('after')).not.toBeNull();
  await page.getByLabel('Cari penerbit atau isi').fill('nelayan');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\?search=nelayan$/);
  await page.getByRole('link', { name: '50 berikutnya' }).waitFor({ state: 'detached' });
  const found = await page.locator('.sources-table tbody tr').allTextContents();
  expect(found.length).toBeGreaterThan(0);
  await leave();
});

test('a document shows its figures as printed, its arithmetic and its claims', async () => {
  const { page, leave } = await openPage(browser, '/sumber/3504-pemkab-tulungagung-20230912');
  const row = page.locator('.source-figures tr', { hasText: '“27.500”' }).first();
  await row.getByRole('button').click();
  expect(await page.getByRole('dialog').textContent()).toContain('“27.500”');
  await page.keyboard.press('Escape');
  await page.locator('.total-equation').getByRole('button').first().waitFor();
  await page.locator('.claim-rows a').first().click();
  await page.locator('.claim h1').waitFor();
  await leave();
});

test('a copy held elsewhere is told, and not linked', async () => {
  const { page, leave } = await openPage(browser, '/en/sources?search=copy+at');
  await page.locator('.sources-table a').first().click();
  await page.getByText('only a copy is held elsewhere; it is not linked').waitFor();
  expect(await page.locator('.one-source > .facts a').count()).toBe(0);
  await leave();
});
