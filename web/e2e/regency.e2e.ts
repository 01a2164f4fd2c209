import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './openBrowser.ts';
import { openPage } from './openPage.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('the head line states the launch of Tulungagung as known on its day', async () => {
  const { page, leave } = await openPage(browser, '/daerah/3504?on=2023-09-12&knownAt=2023-09-12');
  expect(await page.locator('h1').textContent()).toBe(
    'Di Kabupaten Tulungagung 46.731 pekerja terlindungi, 27.500 di antaranya pekerja rentan: peringkat 1 di Jawa Timur',
  );
  await page.locator('.key-number').filter({ hasText: 'Pekerja rentan' }).getByRole('button').click();
  expect(await page.getByRole('dialog').textContent()).toContain('“27.500”');
  await leave();
});

test('both codes lead to the same place', async () => {
  const bps = await openPage(browser, '/en/regency/3504');
  const kemendagri = await openPage(browser, '/en/regency/35.04');
  expect(await kemendagri.page.locator('h1').textContent()).toBe(await bps.page.locator('h1').textContent());
  await bps.leave();
  await kemendagri.leave();
});

test('a year without a figure has a reason in the table and no digit beside its year', async () => {
  const { page, leave } = await openPage(browser, '/daerah/3577');
  const gap = page.locator('.history-table tr', { has: page.locator('.missing-cell') });
  expect(await gap.allTextContents()).toEqual(['2021Perlindungan sudah berakhir']);
  await leave();
});

test('a regency whose protection lapsed says so instead of a zero', async () => {
  const { page, leave } = await openPage(browser, '/daerah/3504?on=2025-12-31');
  const key = await page.locator('.key-number dd').allTextContents();
  expect(key).toEqual(Array(3).fill('Perlindungan sudah berakhir'));
  const ranks = await page.locator('.rank-table .missing-cell').allTextContents();
  expect(ranks.length).toBeGreaterThan(2);
  expect(ranks.join('')).not.toMatch(/\d/);
  await leave();
});

test('programs open to their cohorts, and a planned cohort is said not to count', async () => {
  const { page, leave } = await openPage(browser, '/en/regency/3523');
  const program = page.locator('.program', { has: page.locator('.cohort-planned') }).first();
  expect(await program.locator('.cohort-planned').first().isVisible()).toBe(false);
  await program.locator('summary').click();
  expect(await program.locator('.cohort-planned .cohort-standing').first().textContent()).toBe('planned, not counted');
  await leave();
});

test('every linked source is on the web and opens by http or https', async () => {
  const { page, leave } = await openPage(browser, '/daerah/3504');
  const addresses = await page
    .locator('.sources a')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
  expect(addresses.length).toBeGreaterThan(5);
  expect(addresses.filter((address) => !/^https?:\/\//.test(address))).toEqual([]);
  await leave();
});

test('the index stands among the ranks with its interval, and leads to its ranking', async () => {
  const { page, leave } = await openPage(browser, '/en/regency/3502?on=2024-12-31');
  const row = page.locator('.rank-table tr', { hasText: 'Pioneer index' });
  expect(await row.textContent()).toMatch(/90% interval: \d+(–\d+)?/);
  await row.getByRole('link').click();
  await page.waitForURL(/\/en\/ranking\?metric=PIONEER_INDEX&on=2024-12-31$/);
  await leave();
});

test('printed percentages stand apart, with what they divide, and open their source', async () => {
  const { page, leave } = await openPage(browser, '/daerah/3525');
  const rates = page.locator('.rate-table tbody tr');
  expect(await rates.count()).toBeGreaterThan(2);
  await page.getByText('tidak pernah diperingkat').waitFor();
  const row = rates.filter({ hasText: '“303.415” dibagi “688.645”' }).first();
  await row.getByRole('button').first().click();
  expect(await page.getByRole('dialog').locator('.figure-card').textContent()).toContain('“44,06%”');
  await leave();
});

test('a group leads to the group it renews, in whatever program that stands', async () => {
  const { page, leave } = await openPage(browser, '/daerah/3504');
  const links = page.locator('.cohort-relation a');
  const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
  expect(targets.length).toBeGreaterThan(2);
  const found = await page.locator('.cohort').evaluateAll((all) => all.map(({ id }) => id));
  expect(targets.filter((target) => !found.includes(target))).toEqual([]);
  await page.locator('.program', { has: links }).first().locator('summary').click();
  const link = links.first();
  const target = page.locator(`[id="${targets[0]}"]`);
  await link.click();
  await target.waitFor();
  expect(await target.isVisible()).toBe(true);
  await leave();
});
