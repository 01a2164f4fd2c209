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
  const code = await page.getByRole('group', { name: 'Kode sematan yang selalu terbaru' }).textContent();
  expect(code).toContain('/embed/peringkat?metric=GROWTH&amp;kind=KOTA"');
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

test('a frozen frame names both its days and its revision, and says that it is held', async () => {
  const { page, leave } = await openPage(browser, '/peringkat?metric=GROWTH');
  await page.getByText('Sematkan di situs lain').click();
  const code = await page.getByRole('group', { name: 'Kode sematan yang tetap' }).textContent();
  const address = new URL(/src="([^"]+)"/.exec(code ?? '')?.[1]?.replaceAll('&amp;', '&') ?? '');
  expect(address.search).toMatch(/^\?metric=GROWTH&on=\d{4}-12-31&knownAt=\d{4}-\d\d-\d\d&rev=1$/);
  const heading = await page.locator('h1').textContent();
  const frame = await openPage(browser, `${address.pathname}${address.search}`);
  expect(await frame.page.locator('h1').textContent()).toBe(heading);
  await frame.page.getByText('Tetap seperti pada revisi 1').waitFor();
  await frame.leave();
  await leave();
});

test('a frame that names a revision alone is held at its day, and leads to what has changed since', async () => {
  const { page, leave } = await openPage(browser, '/embed/peringkat');
  await page.route('**/graphql?*', async (route) => {
    const asked = route.request().url();
    if (!asked.includes('LinkedRevision')) return route.fallback();
    const data = { dataset: { revision: 3 }, revision: { publishedAt: '2024-03-01T20:00:00.000Z' } };
    return route.fulfill({ json: { data } });
  });
  // Followed on the page, which asks: a page that is opened comes with its answers.
  await page.evaluate(() => history.pushState(null, '', '/embed/peringkat?metric=GROWTH&rev=1'));
  await page.getByText('menurut yang sudah terbit sampai 2 Mar 2024').waitFor();
  expect(new URL(page.url()).search).toBe('?metric=GROWTH&rev=1&knownAt=2024-03-02');
  const footer = page.locator('.embed-footer');
  expect(await footer.textContent()).toContain('Tetap seperti pada revisi 1 (2 Mar 2024)');
  expect(await footer.getByRole('link', { name: 'berubah sejak revisi 1' }).getAttribute('href')).toBe(
    '/perubahan?sejak=1',
  );
  await leave();
});
