import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from './findViolations.ts';
import { openBrowser } from './openBrowser.ts';
import { openPage } from './openPage.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const launchDay = '/peringkat?on=2023-09-12&knownAt=2023-09-12';
const tulungagung = (page: Page) => page.locator('.ranking-table tr', { hasText: 'Kabupaten Tulungagung' });

test('a link reopens the state it was copied from, in the other language too', async () => {
  const { page, leave } = await openPage(browser, '/peringkat');
  await page.getByLabel('Diperingkat menurut').selectOption('PROTECTED_WORKERS');
  await page.getByLabel('Keadaan pada').fill('2023-09-12');
  await page.getByLabel('Hanya yang sudah diketahui pada hari itu').check();
  await page.getByText('Saring', { exact: true }).click();
  await page.getByLabel('Kabupaten', { exact: true }).check();
  await page
    .getByText('Keadaan pada 12 Sep 2023, menurut yang sudah terbit sampai 12 Sep 2023. Hanya kabupaten.')
    .waitFor();
  const address = new URL(page.url());
  expect(address.search).toBe('?metric=PROTECTED_WORKERS&on=2023-09-12&knownAt=2023-09-12&kind=KABUPATEN');
  const heading = await page.locator('h1').textContent();
  await leave();

  const again = await openPage(browser, `${address.pathname}${address.search}`);
  expect(await again.page.locator('h1').textContent()).toBe(heading);
  expect(await again.page.getByLabel('Diperingkat menurut').inputValue()).toBe('PROTECTED_WORKERS');
  await again.page.getByRole('link', { name: 'English' }).click();
  await again.page.getByText('As of 12 Sep 2023, by what had been published up to 12 Sep 2023.').waitFor();
  expect(new URL(again.page.url()).search).toBe(address.search);
  expect(new URL(again.page.url()).pathname).toBe('/en/ranking');
  await again.leave();
});

test('a number opens its evidence, with the number as printed', async () => {
  const { page, leave } = await openPage(browser, launchDay);
  await tulungagung(page).getByRole('button').first().click();
  const drawer = page.getByRole('dialog', { name: 'Kabupaten Tulungagung' });
  await drawer.waitFor();
  expect(await drawer.locator('.figure-card').first().textContent()).toContain('Seperti tercetak“27.500”');
  expect(await findViolations(page, { part: '.drawer' })).toEqual([]);
  await leave();
});

test.each([
  { address: launchDay, gist: 'Tulungagung meluncurkan perlindungan bagi 27.500 pekerja rentan' },
  { address: launchDay.replace('/peringkat', '/en/ranking'), gist: 'Tulungagung launches cover for 27,500' },
])('the evidence tells of its source in the language of $address', async ({ address, gist }) => {
  const { page, leave } = await openPage(browser, address);
  await tulungagung(page).getByRole('button').first().click();
  expect(await page.getByRole('dialog').locator('.gist').first().textContent()).toContain(gist);
  await leave();
});

test('the keyboard opens the evidence, Esc closes it, and focus comes back', async () => {
  const { page, leave } = await openPage(browser, launchDay);
  const number = tulungagung(page).getByRole('button').first();
  await number.focus();
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog');
  await drawer.waitFor();
  expect(await drawer.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'hidden' });
  expect(await number.evaluate((element) => element === document.activeElement)).toBe(true);
  await leave();
});

test('a press beside the drawer closes it, as its button does', async () => {
  const { page, leave } = await openPage(browser, launchDay);
  const drawer = page.getByRole('dialog');
  for (const close of [() => page.mouse.click(20, 20), () => page.getByRole('button', { name: 'Tutup' }).click()]) {
    await tulungagung(page).getByRole('button').first().click();
    await drawer.waitFor();
    await close();
    await drawer.waitFor({ state: 'hidden' });
    expect(await drawer.count()).toBe(0);
  }
  await leave();
});

test('a place without a figure is under its reason, never in the table, never a zero', async () => {
  const { page, leave } = await openPage(browser, launchDay);
  const ranked = await page.locator('.ranking-table tbody th').allTextContents();
  const unranked = await page.locator('.excluded .place-list a').allTextContents();
  expect(ranked.length + unranked.length).toBe(38);
  expect(unranked.length).toBeGreaterThan(0);
  expect(ranked.filter((name) => unranked.includes(name))).toEqual([]);
  expect(
    await page
      .locator('.excluded .place-list')
      .allTextContents()
      .then((texts) => texts.join('')),
  ).not.toMatch(/\d/);
  const values = await page.locator('.ranking-table tbody td:nth-child(3)').allTextContents();
  expect(values).not.toContain('0');
  await leave();
});

test('the arrow keys read the chart place by place', async () => {
  const { page, leave } = await openPage(browser, launchDay);
  await page.locator('canvas').focus();
  await page.keyboard.press('ArrowDown');
  expect(await page.locator('.chart-readout').textContent()).toBe('Kabupaten Tulungagung: 27.500 orang, peringkat 1');
  await page.keyboard.press('ArrowDown');
  expect(await page.locator('.chart-readout').textContent()).toMatch(/, peringkat 2$/);
  expect(await page.locator('canvas').textContent()).toContain('Kabupaten Tulungagung: 27.500 orang, peringkat 1');
  await leave();
});

test('what the address holds and cannot be read is told, and the page stands', async () => {
  const { page, complaints, leave } = await openPage(browser, '/peringkat?metric=TERBESAR&on=2023-02-30');
  const told = await page.locator('.notice li').allTextContents();
  expect(told).toEqual([
    'Bagian “on=2023-02-30” dari alamat tidak dapat dibaca dan diabaikan.',
    'Bagian “metric=TERBESAR” dari alamat tidak dapat dibaca dan diabaikan.',
  ]);
  expect(await page.locator('.ranking-table tbody tr').count()).toBeGreaterThan(10);
  expect(complaints).toEqual([]);
  await leave();
});

test('the chosen theme stays after a reload', async () => {
  const { page, leave } = await openPage(browser, '/peringkat', { theme: 'light' });
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: 'Gelap' }).click();
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.reload();
  expect(await paper()).toBe(dark);
  await leave();
});
