import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../openBrowser.ts';
import { openPage } from '../openPage.ts';
import { walkByTab } from './walkByTab.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.concurrent('Tab', () => {
  test.each([
    { address: '/', width: 390 },
    { address: '/', width: 1440 },
    { address: '/peringkat', width: 390 },
    { address: '/peringkat', width: 1440 },
    { address: '/en/ranking?metric=PIONEER_INDEX', width: 1440 },
    { address: '/bandingkan?daerah=3509,3504', width: 1440 },
    { address: '/daerah/3504', width: 1440 },
    { address: '/klaim', width: 1440 },
    { address: '/klaim/3504-largest-2023', width: 1440 },
    { address: '/sumber', width: 1440 },
    { address: '/sumber/3504-pemkab-tulungagung-20230912', width: 1440 },
    { address: '/perubahan', width: 1440 },
    { address: '/data', width: 1440 },
    { address: '/metode', width: 1440 },
    { address: '/meja', width: 1440 },
    { address: '/embed/peringkat', width: 1440 },
  ])(
    'reaches whatever can be pressed on $address at $width pixels, and shows where it is',
    async ({ address, width }) => {
      const { page, complaints, leave } = await openPage(browser, address, { width });
      expect(await walkByTab(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await leave();
    },
  );
});
