import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from './openBrowser.ts';
import { openPage } from './openPage.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('the data page offers each file under its name, and each is there', async () => {
  const { page, leave } = await openPage(browser, '/data');
  const files = await page
    .locator('a[download]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(files).toContain('/data/pionir.zip');
  expect(files.length).toBe(13);
  for (const file of files) {
    const response = await page.request.head(`${inject('origin')}${file}`);
    expect([file, response.status()]).toEqual([file, 200]);
  }
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Seluruh paket data (ZIP)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('pionir-r1.zip');
  await leave();
});

test('the dictionary, the citation and the contract are on the page', async () => {
  const { page, leave } = await openPage(browser, '/en/data');
  await page.locator('.dataset-table', { hasText: 'figures.csv' }).locator('summary').click();
  await page.getByRole('row', { name: /standing_reason/ }).waitFor();
  expect(await page.getByRole('group', { name: 'How to cite' }).textContent()).toMatch(
    /revision 1, \d+ \w+ \d{4}\. http.+\/en\/data$/,
  );
  expect((await page.request.get(`${inject('origin')}/schema.graphql`)).status()).toBe(200);
  await leave();
});

test('the ranking hands out its own view as a file and as a frame', async () => {
  const { page, leave } = await openPage(browser, '/peringkat?metric=GROWTH&kind=KOTA');
  const file = await page.getByRole('link', { name: 'Unduh CSV' }).getAttribute('href');
  expect(file).toBe('/data/peringkat.csv?metric=GROWTH&kind=KOTA');
  await page.getByText('Sematkan di situs lain').click();
  const code = await page.getByRole('group', { name: 'Kode sematan' }).textContent();
  expect(code).toContain('/embed/peringkat?metric=GROWTH&amp;kind=KOTA&amp;rev=1"');
  // A page of another origin, which nobody serves: its frame is ours all the same.
  const other = await page.context().newPage();
  await other.route('http://localhost:1/', (route) => route.fulfill({ contentType: 'text/html', body: String(code) }));
  await other.goto('http://localhost:1/');
  const frame = other.frameLocator('iframe');
  await frame.locator('h1').waitFor();
  await frame.getByText('Data revisi 1').waitFor();
  expect(await frame.locator('nav').count()).toBe(0);
  await leave();
});

test('a frame leads out of itself and opens the evidence inside', async () => {
  const { page, leave } = await openPage(browser, '/embed/daerah/3509');
  await page.locator('.key-number button').first().click();
  await page.getByRole('dialog').locator('.figure-card').first().waitFor();
  await page.keyboard.press('Escape');
  const full = page.locator('.embed-footer a');
  expect(await full.getAttribute('href')).toBe('/daerah/3509');
  const ranking = await openPage(browser, '/en/embed/ranking');
  const [opened] = await Promise.all([
    ranking.page.waitForEvent('popup'),
    ranking.page.locator('.ranking-table tbody th a').first().click(),
  ]);
  await opened.waitForURL(/\/en\/regency\/35\d\d/);
  expect(new URL(ranking.page.url()).pathname).toBe('/en/embed/ranking');
  await ranking.leave();
  await leave();
});
