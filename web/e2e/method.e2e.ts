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

/** The whole number that a text begins with, as Indonesian writes it. */
const numberIn = (text: string | null) => Number.parseInt((text ?? '').replaceAll('.', ''), 10);

async function openExample(page: Page): Promise<void> {
  await page.locator('#VULNERABLE_WORKERS .example').waitFor();
}

test('the head counts of an example add up to its result', async () => {
  const { page, leave } = await openPage(browser, '/metode?daerah=3509');
  await openExample(page);
  for (const metric of ['VULNERABLE_WORKERS', 'PROTECTED_WORKERS']) {
    const terms = await page.locator(`#${metric} .example tbody td.number`).allTextContents();
    const result = await page.locator(`#${metric} .example tfoot td.number`).textContent();
    expect(terms.length).toBeGreaterThan(1);
    expect(terms.reduce((sum, term) => sum + numberIn(term), 0)).toBe(numberIn(result));
  }
  await leave();
});

test('every number of every example opens what stands behind it', async () => {
  const { page, complaints, leave } = await openPage(browser, '/metode');
  await openExample(page);
  const drawer = page.getByRole('dialog');
  const numbers = await page.locator('.example button, .example-note button').all();
  expect(numbers.length).toBeGreaterThan(30);
  for (const number of numbers) {
    await number.click();
    expect(await drawer.locator('.figure-card, .evidence-step').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
  }
  const bare = await page.locator('.example td.number:not(:has(button))').allTextContents();
  // Only the hundred of a percentage is no number of the data.
  expect(new Set(bare)).toEqual(new Set(['100']));
  expect(complaints).toEqual([]);
  await leave();
});

test('a percentile of the index opens how it was reckoned, in both languages', async () => {
  for (const [address, sentence] of [
    ['/metode', /^Dari \d+ daerah yang punya nilai, \d+ berada di bawahnya/],
    ['/en/method', /^Of \d+ places with a value, \d+ stand/],
  ] as const) {
    const { page, leave } = await openPage(browser, address);
    await page.locator('.example-index tbody td:nth-child(3)').first().getByRole('button').click();
    const drawer = page.getByRole('dialog');
    expect(await drawer.locator('.evidence-step').first().textContent()).toMatch(sentence);
    await drawer.locator('.figure-card').first().waitFor();
    expect(await findViolations(page, { part: '.drawer' })).toEqual([]);
    await leave();
  }
});

test('another place is chosen, the address keeps it, and a gap is a reason', async () => {
  const { page, leave } = await openPage(browser, '/metode');
  await openExample(page);
  await page.getByLabel('Contoh dihitung untuk').selectOption({ label: 'Kabupaten Tulungagung' });
  await page.waitForURL(/\?daerah=3504$/);
  await page.locator('#PROTECTED_WORKERS caption', { hasText: 'Kabupaten Tulungagung' }).waitFor();
  const result = page.locator('#PROTECTED_WORKERS tfoot td.number');
  expect(await result.textContent()).toBe('Perlindungan sudah berakhir');
  expect(await page.locator('#PIONEER_INDEX').getByText('tidak berperingkat dalam indeks').count()).toBe(1);
  await page.getByRole('link', { name: 'English' }).click();
  await page.locator('#PROTECTED_WORKERS caption', { hasText: 'Example: Kabupaten Tulungagung' }).waitFor();
  await leave();
});

test('the ranking leads to the section of its metric', async () => {
  const { page, leave } = await openPage(browser, '/peringkat?metric=GROWTH');
  await page.getByRole('link', { name: 'Rumus, batas, dan contoh' }).click();
  await openExample(page);
  expect(new URL(page.url()).hash).toBe('#GROWTH');
  await expect
    .poll(() => page.locator('#GROWTH').evaluate((element) => element.getBoundingClientRect().top))
    .toBeLessThan(60);
  await leave();
});
