import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './openBrowser.ts';
import { openPage } from './openPage.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const largest = '/klaim/3504-largest-2023';

test('the largest of East Java has two verdicts side by side, and why they differ', async () => {
  const { page, leave } = await openPage(browser, largest);
  expect(await page.locator('.check-verdict').allTextContents()).toEqual(['Sejalan', 'Tidak didukung']);
  expect(await page.locator('.checks-story').textContent()).toBe(
    'Penilaiannya berubah karena angka yang terbit kemudian.',
  );
  await page.locator('.check-against').getByRole('button').first().click();
  await page.getByRole('dialog').locator('.figure-card').first().waitFor();
  await page.keyboard.press('Escape');
  const rankings = await page
    .getByRole('link', { name: 'Lihat peringkat di baliknya' })
    .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
  expect(rankings[0]).toBe('/peringkat?on=2023-09-12&knownAt=2023-09-12');
  expect(rankings[1]).toMatch(/^\/peringkat\?on=2023-09-12&knownAt=\d{4}-\d\d-\d\d$/);
  await leave();
});

test('the ranking behind a verdict shows the value that the verdict rests on', async () => {
  const { page, leave } = await openPage(browser, largest);
  const own = await page.locator('.check-facts dd').first().textContent();
  await page.getByRole('link', { name: 'Lihat peringkat di baliknya' }).first().click();
  const row = page.locator('.ranking-table tr', { hasText: 'Kabupaten Tulungagung' });
  await row.waitFor();
  expect(`${await row.locator('td.number').getByRole('button').first().textContent()} orang`).toBe(own);
  await leave();
});

test('the page carries a review of each claim, and calls none false', async () => {
  const { page, leave } = await openPage(browser, '/en/claims');
  const reviews = await page.locator('script[type="application/ld+json"]').allTextContents();
  expect(reviews).toHaveLength(await page.locator('.claim').count());
  const urls = reviews.map((text) => {
    const review = JSON.parse(text);
    expect(review['@type']).toBe('ClaimReview');
    return new URL(review.url).pathname;
  });
  expect(new Set(urls).size).toBe(urls.length);
  expect(await page.locator('main').textContent()).not.toMatch(/\bfalse\b/i);
  await leave();
});

test('a choice of claims stays in the address, and a count opens its claims', async () => {
  const { page, leave } = await openPage(browser, '/klaim');
  const all = await page.locator('.claim').count();
  await page.locator('.verdict-table a').last().click();
  expect(new URL(page.url()).search).toBe('?today=UNTESTABLE');
  const untestable = await page.locator('.claim').count();
  expect(untestable).toBeLessThan(all);
  await page.getByLabel('Jenis klaim').selectOption('RISING');
  expect(new URL(page.url()).search).toBe('?today=UNTESTABLE&kind=RISING');
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByText(/^\d of \d+ claims\.$/).waitFor();
  expect(await page.locator('.check-years').count()).toBeGreaterThan(0);
  await leave();
});
