import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../openBrowser.ts';
import { nothingIsLoading } from '../nothingIsLoading.ts';
import { openPage } from '../openPage.ts';
import { labels } from './labels.ts';
import { readNumbers } from './readNumbers.ts';

let browser: Browser;
const counted = { numbers: 0, traceable: 0 };
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  const share = ((counted.traceable / counted.numbers) * 100).toFixed(1);
  process.stdout.write(`Traceable: ${counted.traceable} of ${counted.numbers} numbers on the pages, ${share}%.\n`);
});

const addresses = [
  '/',
  '/en/?metric=SHARE_OF_EMPLOYED',
  '/peringkat',
  '/en/ranking?metric=GROWTH&kind=KOTA',
  '/peringkat?metric=EARLIEST_START',
  '/en/ranking?on=2023-09-12&knownAt=2023-09-12',
  '/peringkat?metric=MONTHS_FUNDED&funding=APBD',
  '/peringkat?metric=PIONEER_INDEX',
  '/en/ranking?metric=PIONEER_INDEX&weights=50,50,0,0,0,0',
  '/daerah/3504?on=2023-09-12&knownAt=2023-09-12',
  '/en/regency/3504',
  '/daerah/3509',
  '/daerah/3523',
  '/en/regency/3525',
  '/daerah/3577',
  '/bandingkan',
  '/bandingkan?daerah=3509,3504,3573',
  '/en/compare?places=3522,3578',
  '/klaim',
  '/en/claims?today=UNTESTABLE',
  '/klaim/3504-largest-2023',
  '/en/claims/3523-rising-2024',
  '/sumber',
  '/en/sources?search=fishers',
  '/sumber/3504-pemkab-tulungagung-20230912',
  '/perubahan',
  '/en/changes?since=1',
  '/metode',
  '/en/method?place=3504',
  '/data',
  '/en/data',
  '/embed/peringkat',
  '/en/embed/regency/3509',
];

test.each(addresses)('every number on %s can be traced', async (address) => {
  const { page, leave } = await openPage(browser, address);
  await openAll(page);
  const found = await page.evaluate(readNumbers, labels);
  const untraced = found.filter(({ ground }) => ground === null);
  counted.numbers += found.length;
  counted.traceable += found.length - untraced.length;
  expect(untraced.map(({ number, text, at }) => `${number} in “${text.slice(0, 120)}” at ${at}`)).toEqual([]);
  await leave();
});

test.each(['/', '/daerah/3504?on=2023-09-12', '/en/claims/3504-largest-2023'])(
  'whatever number of %s is pressed, it shows figures or the steps to it',
  async (address) => {
    const { page, leave } = await openPage(browser, address);
    await openAll(page);
    expect(await page.evaluate(pressAll)).toEqual([]);
    await leave();
  },
);

/** The numbers whose evidence is empty. It runs in the page. */
async function pressAll(): Promise<string[]> {
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const dialog = document.querySelector('dialog');
  const empty: string[] = [];
  for (const number of document.querySelectorAll<HTMLElement>('main .evidence-number')) {
    number.click();
    await painted();
    if (dialog?.querySelector('.figure-card, .evidence-step') == null) empty.push(number.textContent ?? '');
    dialog?.close();
    await painted();
  }
  return empty;
}

/** Whatever a reader can open on the page. */
async function openAll(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
  const rows = await page.locator('.open-row').all();
  for (const row of rows.slice(0, 2)) await row.click();
  const years = page.locator('.rank-years > button');
  if (await years.isVisible()) {
    await years.click();
    await page.locator('#years-table').waitFor();
  }
  await page.waitForFunction(nothingIsLoading);
}
