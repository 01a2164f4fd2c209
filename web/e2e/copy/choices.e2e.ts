import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../openBrowser.ts';
import { openPage } from '../openPage.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const servedAt = inject('copy')?.servedAt ?? '';

/** The text of a part of a page as the live server sends it. */
async function servedText(address: string, part: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(`${servedAt}${address}`);
  await page.locator(part).first().waitFor();
  const text = await page.locator(part).first().innerText();
  await page.close();
  return text;
}

test.each([
  { address: '/peringkat?metric=GROWTH&on=2023-12-31', part: '.ranking-table' },
  { address: '/en/ranking?metric=PIONEER_INDEX&on=2024-12-31&knownAt=2024-12-31', part: '.ranking-tables' },
  { address: '/peringkat?metric=PROTECTED_WORKERS&category=FISHERS', part: '.ranking-tables' },
  { address: '/bandingkan?daerah=3573,3509,3504,3578', part: '.compare' },
  { address: '/en/compare?on=2023-12-31&places=3523,3504', part: '.compare' },
  { address: '/daerah/3509?on=2022-12-31&knownAt=2022-12-31', part: '.key-numbers' },
  { address: '/en/sources?kind=LOCAL_GOVERNMENT', part: '.all-sources' },
  { address: '/metode?daerah=3509', part: '.method-text' },
])('what is chosen shows what the server shows: $address', async ({ address, part }) => {
  const { page, complaints, leave } = await openPage(browser, address);
  await page.getByText('Memuat jawaban baru').waitFor({ state: 'detached' });
  await page.getByText('Loading the new answer').waitFor({ state: 'detached' });
  const served = await servedText(address, part);
  await expect.poll(() => page.locator(part).first().innerText(), { timeout: 15_000 }).toBe(served);
  expect(complaints).toEqual([]);
  await leave();
});

test('choosing on the page asks files, and the address keeps the base', async () => {
  const { page, complaints, leave } = await openPage(browser, '/peringkat');
  await page.getByLabel('Diperingkat menurut').selectOption('SHARE_OF_EMPLOYED');
  await page.waitForURL(/\/pionir\/peringkat\/\?metric=SHARE_OF_EMPLOYED$/);
  await page.locator('.ranking-table').getByText('%').first().waitFor();
  await page.locator('.ranking-table tbody tr').first().getByRole('button').first().click();
  await page.getByRole('dialog').locator('.figure-card').first().waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.ranking-table tbody th a').first().click();
  await page.waitForURL(/\/pionir\/daerah\/35\d\d$/);
  await page.locator('.key-numbers').waitFor();
  expect(complaints).toEqual([]);
  await leave();
});

test('what a copy does not hold is said, with the way to the site it is of', async () => {
  const { page, leave } = await openPage(browser, '/peringkat?on=2023-05-05');
  const notice = page.locator('.notice');
  await notice.waitFor();
  expect(await notice.textContent()).toContain('Salinan ini tidak memuat jawaban itu.');
  expect(await notice.getByRole('link').getAttribute('href')).toBe(`${servedAt}/peringkat/?on=2023-05-05`);
  expect(await page.getByRole('alert').count()).toBe(0);
  await leave();
});

test('the page says that it is a copy, and of what', async () => {
  const { page, leave } = await openPage(browser, '/en/');
  const line = page.locator('.revision-line');
  await line.getByText(/^A copy without a server, made on \d/).waitFor();
  expect(await line.getByRole('link', { name: 'Open the site it is of.' }).getAttribute('href')).toBe(servedAt);
  await leave();
});

test('a profile is found under its other code', async () => {
  const { page, leave } = await openPage(browser, '/daerah/35.09');
  await page.waitForURL(/\/pionir\/daerah\/3509\/$/);
  expect(await page.locator('h1').textContent()).toContain('Kabupaten Jember');
  await leave();
});

test('every file that the data page offers is there', async () => {
  const { page, leave } = await openPage(browser, '/data');
  const files = await page
    .locator('a[download]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(files.length).toBe(13);
  for (const file of [...files, `${inject('origin')}/feed.atom`, `${inject('origin')}/sitemap.xml`]) {
    expect([file, (await page.request.get(file)).status()]).toEqual([file, 200]);
  }
  await leave();
});
