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

test('from a profile, places are added and removed, and the address keeps them', async () => {
  const { page, leave } = await openPage(browser, '/daerah/3504?on=2023-09-12');
  await page.getByRole('link', { name: 'Bandingkan dengan daerah lain' }).click();
  const add = page.getByLabel('Tambah daerah');
  await add.focus();
  await add.selectOption({ label: 'Kabupaten Tuban' });
  await page.locator('.compare-cell').first().waitFor();
  expect(new URL(page.url()).search).toBe('?on=2023-09-12&daerah=3504,3523');
  expect(await add.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.locator('h1').textContent()).toMatch(
    /^Kabupaten .+ di depan dalam \d dari \d ukuran, Kabupaten .+ dalam \d$/,
  );
  await add.selectOption({ label: 'Kota Malang' });
  await page.locator('.compare-cell', { hasText: 'Kota Malang' }).first().waitFor();
  await page.getByRole('button', { name: 'Keluarkan Kabupaten Tuban' }).click();
  await page.waitForURL(/daerah=3504,3573$/);
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByText('As of 12 Sep 2023').waitFor();
  expect(await page.locator('.picked li').count()).toBe(2);
  await leave();
});

test('a value opens its evidence; what is missing is a reason without a digit', async () => {
  const { page, leave } = await openPage(browser, '/bandingkan?daerah=3509,3504');
  const lapsed = await page.locator('.compare-value-missing').allTextContents();
  expect(lapsed.length).toBeGreaterThan(0);
  expect(lapsed.join('')).not.toMatch(/\d/);
  await page.locator('.compare-value').first().getByRole('button').click();
  await page.getByRole('dialog').locator('.figure-card').first().waitFor();
  await leave();
});

test('a code that no place has is told, and the others are compared', async () => {
  const { page, leave } = await openPage(browser, '/bandingkan?daerah=3509,9999,3573');
  await page.locator('.compare-cell').first().waitFor();
  expect(await page.locator('.notice').textContent()).toContain('9999');
  expect(await page.locator('.picked li').count()).toBe(2);
  await leave();
});

test('each number of a cell opens what it was reckoned from', async () => {
  const { page, leave } = await openPage(browser, '/bandingkan?daerah=3509,3523');
  const drawer = page.getByRole('dialog');
  const cell = page.locator('.compare-cell').nth(1);
  const numbers = cell.getByRole('button');
  // The value, the rank, the difference, and a percentile for each of three groups at least.
  expect(await numbers.count()).toBeGreaterThanOrEqual(6);
  for (const number of await numbers.all()) {
    const text = await number.textContent();
    await number.click();
    expect(await drawer.locator('.evidence-value').first().textContent()).toContain(text);
    await drawer.locator('.figure-card').first().waitFor();
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
  }
  await cell.locator('.compare-line').nth(1).getByRole('button').click();
  expect(await drawer.locator('.evidence-part').count()).toBe(2);
  expect(await findViolations(page, { part: '.drawer' })).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('h1').getByRole('button').first().click();
  expect(await drawer.locator('.evidence-step').count()).toBeGreaterThan(1);
  await leave();
});
