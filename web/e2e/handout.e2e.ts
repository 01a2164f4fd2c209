import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './openBrowser.ts';
import { openPage } from './openPage.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The sheets of a PDF as Chromium writes it: one object a page. */
const sheetsOf = (pdf: Buffer) => (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;

test.each([
  { place: 'with many cohorts', address: '/daerah/3509', theme: 'light', says: 'Pekerja terlindungi' },
  { place: 'whose cover lapsed', address: '/daerah/3504', theme: 'dark', says: 'perlindungan sudah berakhir' },
  { place: 'with few', address: '/en/regency/3508', theme: 'light', says: 'Programs and cohorts' },
] as const)(
  'the profile of a place $place prints on two sheets, and nothing is cut',
  async ({ address, theme, says }) => {
    const { page, complaints, leave } = await openPage(browser, address, { theme });
    const heading = await page.locator('h1').textContent();
    expect(sheetsOf(await page.pdf({ preferCSSPageSize: true }))).toBe(2);

    // As wide as the paper within its margins.
    await page.setViewportSize({ width: 680, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    const handout = page.locator('.handout');
    await handout.waitFor();
    const sheets = await handout
      .locator('.handout-page')
      .evaluateAll((all) => all.map((each) => each.scrollHeight - each.clientHeight));
    expect(sheets).toEqual([0, 0]);
    const text = (await handout.textContent()) ?? '';
    expect(await handout.locator('h1').textContent()).toBe(heading);
    expect(text).toContain(says);
    expect(text).toMatch(/Pionir, (revisi|revision) 1, http.+3\d{3}/);
    expect(await handout.locator('.handout-sources li').count()).toBeGreaterThan(5);
    expect(await page.locator('.masthead').isVisible()).toBe(false);
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
    expect(complaints).toEqual([]);

    await page.emulateMedia({ media: 'screen' });
    await handout.waitFor({ state: 'detached' });
    await leave();
  },
);
