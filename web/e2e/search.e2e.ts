import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from './findViolations.ts';
import { openBrowser } from './openBrowser.ts';
import { openPage } from './openPage.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each([
  { address: '/', label: 'Cari daerah', arrives: /\/daerah\/3507$/ },
  { address: '/en/compare', label: 'Search for a place', arrives: /\/en\/regency\/3507$/ },
])('a name that two places share offers both, by keyboard, at $address', async ({ address, label, arrives }) => {
  const { page, complaints, leave } = await openPage(browser, address);
  const field = page.getByRole('combobox', { name: label });
  await field.fill('malang');
  await page.locator('.found').first().waitFor();
  expect(await page.locator('.found').allTextContents()).toEqual(['Kabupaten Malang3507', 'Kota Malang3573']);
  expect(await field.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await page.locator('.found[aria-selected="true"]').textContent()).toBe('Kota Malang3573');
  await page.keyboard.press('ArrowUp');
  expect(await findViolations(page, { part: '.masthead' })).toEqual([]);
  await page.keyboard.press('Enter');
  await page.waitForURL(arrives);
  expect(await field.inputValue()).toBe('');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  expect(complaints).toEqual([]);
  await leave();
});

test.each([
  ['35.04', 'Kabupaten Tulungagung3504'],
  ['Soerabaja', 'Kota Surabaya3578'],
  ['banyuwngi', 'Kabupaten Banyuwangi3510'],
])('“%s” finds %s', async (text, found) => {
  const { page, leave } = await openPage(browser, '/peringkat', { width: 390 });
  await page.locator('.place-search input').fill(text);
  await page.locator('.found').first().waitFor();
  expect(await page.locator('.found').allTextContents()).toEqual([found]);
  await page.locator('.found').click();
  await page.waitForURL(new RegExp(`/daerah/${found.slice(-4)}$`));
  await leave();
});

test('what fits nothing is said, and Esc clears the field', async () => {
  const { page, leave } = await openPage(browser, '/');
  const field = page.locator('.place-search input');
  await field.fill('jakarta');
  await page.locator('.found-none').getByText('Tidak ada daerah yang cocok.').waitFor();
  await page.keyboard.press('Escape');
  expect(await field.inputValue()).toBe('');
  expect(await page.locator('.found-list').count()).toBe(0);
  await leave();
});
