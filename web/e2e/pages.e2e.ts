import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { checkLooks, photographLooks } from './checkLooks.ts';
import { openBrowser } from './openBrowser.ts';
import { openPage } from './openPage.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** `isChoice`: of what a copy does not hold; it says so in a test of its own, or has no such page. */
const pages: readonly { name: string; id: string; en: string; isChoice?: true }[] = [
  { name: 'home', id: '/', en: '/en/' },
  { name: 'home-share', id: '/?metric=SHARE_OF_EMPLOYED', en: '/en/?metric=SHARE_OF_EMPLOYED' },
  { name: 'ranking', id: '/peringkat', en: '/en/ranking' },
  {
    name: 'ranking-filtered',
    id: '/peringkat?metric=EARLIEST_START&kind=KOTA',
    en: '/en/ranking?metric=GROWTH&kind=KOTA',
  },
  {
    name: 'ranking-index',
    id: '/peringkat?metric=PIONEER_INDEX',
    en: '/en/ranking?metric=PIONEER_INDEX&weights=50,50,0,0,0,0',
  },
  {
    name: 'compare',
    id: '/bandingkan?daerah=3509,3504,3573',
    en: '/en/compare?places=3509,3504,3573',
  },
  { name: 'compare-nothing', id: '/bandingkan', en: '/en/compare?places=9999' },
  { name: 'regency', id: '/daerah/3504?on=2023-09-12', en: '/en/regency/3504?on=2023-09-12', isChoice: true },
  { name: 'regency-lapsed', id: '/daerah/3504', en: '/en/regency/35.04' },
  { name: 'method', id: '/metode', en: '/en/method' },
  { name: 'method-gap', id: '/metode?daerah=3504', en: '/en/method?place=3504' },
  { name: 'unknown-regency', id: '/daerah/9999', en: '/en/regency/9999' },
  { name: 'claims', id: '/klaim', en: '/en/claims' },
  { name: 'claim', id: '/klaim/3504-largest-2023', en: '/en/claims/3523-rising-2024' },
  { name: 'unknown-claim', id: '/klaim/entah', en: '/en/claims/anything' },
  { name: 'sources', id: '/sumber', en: '/en/sources' },
  { name: 'sources-found', id: '/sumber?search=nelayan', en: '/en/sources?search=fishers', isChoice: true },
  {
    name: 'source',
    id: '/sumber/3504-pemkab-tulungagung-20230912',
    en: '/en/sources/3504-pemkab-tulungagung-20230912',
  },
  { name: 'unknown-source', id: '/sumber/entah', en: '/en/sources/anything' },
  { name: 'changes', id: '/perubahan', en: '/en/changes?since=1' },
  { name: 'data', id: '/data', en: '/en/data' },
  { name: 'desk', id: '/meja', en: '/en/desk', isChoice: true },
  { name: 'embed-ranking', id: '/embed/peringkat?rev=1', en: '/en/embed/ranking?metric=PIONEER_INDEX' },
  { name: 'embed-regency', id: '/embed/daerah/3509', en: '/en/embed/regency/3504' },
  { name: 'unknown-page', id: '/entah', en: '/en/anything' },
];

/** Each page is opened once a language, in one theme and width the one time and in the others the other, and looked at in all. */
const views = pages
  .filter(({ isChoice }) => !isChoice || inject('copy') === null)
  .flatMap(({ name, id, en }) => [
    { name, address: id, language: 'id', openedIn: { theme: 'light', width: 390 } } as const,
    { name, address: en, language: 'en', openedIn: { theme: 'dark', width: 1440 } } as const,
  ]);

describe.concurrent('every page, in both themes, on a phone and on a desk', { timeout: 180_000 }, () => {
  test.each(views)(
    '$name, $language: no accessibility violation, no complaint, no sideways scroll',
    async ({ name, address, language, openedIn }) => {
      const { page, complaints, leave } = await openPage(browser, address, openedIn);
      await page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
      for (const button of await page
        .locator('.open-row')
        .all()
        .then((all) => all.slice(0, 2)))
        await button.click();
      await checkLooks(page, `${name}-${language}`);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await page.title()).toMatch(/^.+ · Pionir$/);
      await page.locator('.program').evaluateAll((all) => all.slice(1).forEach((each) => each.removeAttribute('open')));
      await page.locator('.filters').evaluateAll((all) => all.forEach((each) => each.removeAttribute('open')));
      await photographLooks(page, `${name}-${language}`);
      expect(complaints).toEqual([]);
      await leave();
    },
  );
});
