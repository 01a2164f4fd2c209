import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './openBrowser.ts';
import { openPage } from './openPage.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('the change log tells what the first revision added, each figure with its evidence', async () => {
  const { page, leave } = await openPage(browser, '/perubahan');
  expect(await page.locator('h1').textContent()).toMatch(/^Revisi 1: [\d.]+ angka ditambahkan$/);
  await page.locator('.changes-table').last().getByRole('button').first().click();
  await page.getByRole('dialog').locator('.figure-card').first().waitFor();
  await leave();
});

test('a revision that is not there yet is said so', async () => {
  const { page, leave } = await openPage(browser, '/en/changes?since=99');
  expect(await page.getByRole('alert').textContent()).toContain('99');
  await leave();
});

test('a permalink names its revision, and is quiet while that is the newest', async () => {
  const { page, leave } = await openPage(browser, '/klaim?kind=RISING');
  await page.getByRole('button', { name: 'Salin tautan tetap' }).click();
  await page.getByText('Tautan tersalin:').waitFor();
  const address = new URL(page.url());
  expect(address.search).toBe('?kind=RISING&rev=1');
  await leave();
  const again = await openPage(browser, `${address.pathname}${address.search}`);
  await again.page.locator('.revision-line a').waitFor();
  expect(await again.page.locator('.notice').count()).toBe(0);
  await again.leave();
});

test('a link of an older revision says so on any page, and leads to what has changed', async () => {
  const { page, leave } = await openPage(browser, '/peringkat');
  await page.route('**/graphql?*', async (route) => {
    if (!route.request().url().includes('LinkedRevision')) return route.fallback();
    const data = { dataset: { revision: 3 }, revision: { publishedAt: '2026-11-21T01:00:00.000Z' } };
    return route.fulfill({ json: { data } });
  });
  // Followed on the page, which asks: a page that is opened comes with its answers.
  await page.evaluate(() => history.pushState(null, '', '/peringkat?metric=GROWTH&rev=1'));
  const notice = page.locator('.notice');
  await notice.waitFor();
  expect(await notice.textContent()).toBe(
    'Tautan ini dibuat pada revisi 1 (21 Nov 2026); data sekarang revisi 3. Lihat yang berubah sejak revisi 1',
  );
  expect(await notice.getByRole('link').getAttribute('href')).toBe('/perubahan?sejak=1');
  await leave();
});
