import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './openBrowser.ts';
import { openPage } from './openPage.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

test('the sentence of the year opens the figures that it sums', async () => {
  const { page, complaints, leave } = await openPage(browser, '/');
  expect(await page.locator('h1').textContent()).toMatch(
    /^Pada akhir \d{4}, [\d.]+ pekerja tercatat terlindungi di \d+ dari 38 kabupaten dan kota Jawa Timur; .+ memimpin dengan [\d.]+ pekerja rentan$/,
  );
  await page.locator('h1').getByRole('button').first().click();
  const drawer = page.getByRole('dialog', { name: 'Jawa Timur' });
  await drawer.locator('.figure-card').first().waitFor();
  expect(await drawer.locator('.figure-card').count()).toBeGreaterThan(30);
  expect(complaints).toEqual([]);
  await leave();
});

test('the map holds all 38 places; one without a value is hatched and says its reason, never a zero', async () => {
  const { page, leave } = await openPage(browser, '/');
  await page.locator('.map-place').first().waitFor();
  expect(await page.locator('.map-place').count()).toBe(38);
  const gaps = await page
    .locator('.map-gap')
    .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''));
  expect(gaps.length).toBeGreaterThan(0);
  expect(gaps.filter((label) => /\d/.test(label))).toEqual([]);
  expect(gaps).toContain('Kabupaten Tulungagung: perlindungan sudah berakhir');
  await leave();
});

test('one tab stop, then the arrow keys lead over the map and Enter to the profile', async () => {
  const { page, leave } = await openPage(browser, '/en/');
  await page.locator('.map-place').first().waitFor();
  expect(await page.locator('.map-place[tabindex="0"]').count()).toBe(1);
  await page.locator('.map-place[tabindex="0"]').focus();
  expect(await focused(page)).toContain('Kabupaten Pacitan: ');
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toMatch(/^Kabupaten Ponorogo: [\d,]+ people, rank \d+$/);
  expect(await page.locator('.map .chart-readout').textContent()).toBe(await focused(page));
  await page.keyboard.press('ArrowUp');
  expect(await focused(page)).toContain('Kabupaten Madiun: ');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/en\/regency\/3519$/);
  await leave();
});

test('the choice of the metric stands in the address, which reopens it', async () => {
  const { page, leave } = await openPage(browser, '/');
  await page.getByLabel('Bagian dari penduduk bekerja').check();
  await page.waitForURL(/\?metric=SHARE_OF_EMPLOYED$/);
  await page.getByText('penduduk bekerja terlindungi').waitFor();
  const heading = await page.locator('h1').textContent();
  const top = await page.locator('.top-table tbody tr').first().textContent();
  const address = new URL(page.url());
  await leave();
  const again = await openPage(browser, `${address.pathname}${address.search}`);
  expect(await again.page.locator('h1').textContent()).toBe(heading);
  expect(await again.page.locator('.top-table tbody tr').first().textContent()).toBe(top);
  await again.page.getByRole('link', { name: /^Peringkat lengkap/ }).click();
  await again.page.waitForURL(/\/peringkat\?metric=SHARE_OF_EMPLOYED$/);
  await again.leave();
});

test('a chart is taken away as rows and as a picture, each with its citation', async () => {
  const { page, leave } = await openPage(browser, '/');
  const chart = page.locator('.chart-figure');
  const [rows] = await Promise.all([
    page.waitForEvent('download'),
    chart.getByRole('button', { name: 'Unduh CSV' }).click(),
  ]);
  expect(rows.suggestedFilename()).toBe('pionir-provinsi-per-tahun-r1.csv');
  const lines = (await readFile(await rows.path(), 'utf8')).split('\r\n');
  expect(lines[0]).toBe('\uFEFFTahun,"Pekerja terlindungi, orang",Daerah dengan angka');
  expect(lines.some((line) => line === '2018,Perlindungan sudah berakhir,0')).toBe(true);
  expect(lines.at(-2)).toMatch(/^"Sumber: Pionir, revisi 1, http:.+\/, diakses \d+ \w+ \d{4}\."$/);
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    chart.getByRole('button', { name: 'Unduh PNG' }).click(),
  ]);
  const bytes = await readFile(await picture.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.length).toBeGreaterThan(10_000);
  await leave();
});

test.each(['light', 'dark'] as const)('the map is taken away as a picture with its citation (%s)', async (theme) => {
  const { page, complaints, leave } = await openPage(browser, '/en/', { theme, width: 390 });
  await page.locator('.map-place').first().waitFor();
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.map').getByRole('button', { name: 'Download PNG' }).click(),
  ]);
  expect(picture.suggestedFilename()).toBe('pionir-map-r1.png');
  const bytes = await readFile(await picture.path());
  // Wide enough for the names on the tiles, on a phone too (width in the header of a PNG).
  expect(bytes.readUInt32BE(16)).toBe(2 * (900 + 2 * 24));
  expect(bytes.length).toBeGreaterThan(50_000);
  expect(complaints).toEqual([]);
  await leave();
});
