import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { findViolations } from './findViolations.ts';
import { openBrowser } from './openBrowser.ts';
import { openPage } from './openPage.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface ShownRow {
  readonly place: string;
  readonly rank: string;
  readonly value: string;
  readonly interval: string;
}

/** The rows of the index as a reader sees them. */
const shownRows = (page: Page): Promise<ShownRow[]> =>
  page.locator('.index-row').evaluateAll((rows) =>
    rows.map((row) => {
      const text = (selector: string) => row.querySelector(selector)?.textContent ?? '';
      return {
        place: text('th a'),
        rank: String(Number.parseInt(text('td.rank'), 10)),
        value: text('td:nth-child(3)'),
        interval: text('td:nth-child(4)'),
      };
    }),
  );

/** The same as the server answers it under weights. */
async function servedRows(weights: readonly number[]): Promise<ShownRow[]> {
  const names = ['REACH', 'SCALE', 'MOMENTUM', 'EARLY_START', 'BREADTH', 'FUNDING_DEPTH'];
  const query = `query ($weights: [WeightInput!]) {
    ranking(metric: PIONEER_INDEX, weights: $weights) {
      rows(first: 50) { nodes { rank value rankLow rankHigh regency { name } } }
    }
  }`;
  const response = await fetch(`${inject('origin')}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query,
      variables: { weights: names.map((component, index) => ({ component, weight: weights[index] })) },
    }),
  });
  const { data } = (await response.json()) as {
    data: {
      ranking: {
        rows: {
          nodes: { rank: number; value: number; rankLow: number; rankHigh: number; regency: { name: string } }[];
        };
      };
    };
  };
  return data.ranking.rows.nodes.map(({ rank, value, rankLow, rankHigh, regency }) => ({
    place: regency.name,
    rank: String(rank),
    value: value.toLocaleString('id-ID', { maximumFractionDigits: 1 }),
    interval: rankLow === rankHigh ? String(rankLow) : `${rankLow}–${rankHigh}`,
  }));
}

test('the index says who leads, between which ranks, and how much of the order is firm', async () => {
  const { page, leave } = await openPage(browser, '/peringkat?metric=PIONEER_INDEX');
  expect(await page.locator('h1').textContent()).toMatch(/ memimpin dengan [\d,]+ poin Indeks Pionir; \d+ dari 38 /);
  expect(await page.locator('.firmness').textContent()).toMatch(
    /peringkat .+ antara \d+ dan \d+ \(rentang 90%\).+\d+% peringkat bertetangga/,
  );
  expect(await shownRows(page)).toEqual(await servedRows([30, 15, 15, 15, 10, 15]));
  await leave();
});

test('a moved weight ranks anew without a question, as the server would, and the address keeps it', async () => {
  const { page, leave } = await openPage(browser, '/peringkat?metric=PIONEER_INDEX');
  const before = await shownRows(page);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/graphql')) asked.push(request.url());
  });
  await page.getByLabel('Awal mulai').fill('90');
  await page.getByLabel('Jangkauan').fill('0');
  await page.waitForURL(/weights=0,15,15,90,10,15$/);
  await expect.poll(() => shownRows(page)).toEqual(await servedRows([0, 15, 15, 90, 10, 15]));
  expect(await shownRows(page)).not.toEqual(before);
  expect(asked).toEqual([]);
  expect(await page.getByLabel('Pilihan sendiri').isChecked()).toBe(true);
  const heading = await page.locator('h1').textContent();

  const again = await openPage(browser, new URL(page.url()).pathname + new URL(page.url()).search);
  await again.page.locator('.index-row').first().waitFor();
  expect(await again.page.locator('h1').textContent()).toBe(heading);
  await again.leave();

  await page.getByLabel('Orang dahulu').check();
  await page.waitForURL(/weights=50,50,0,0,0,0$/);
  await page.getByLabel('Baku kantor').check();
  await page.waitForURL(/metric=PIONEER_INDEX$/);
  await expect.poll(() => shownRows(page)).toEqual(before);
  await leave();
});

test('a row opens to six components, each with a number and its evidence or a reason and no digit', async () => {
  const { page, leave } = await openPage(browser, '/peringkat?metric=PIONEER_INDEX');
  await page
    .getByRole('button', { name: /^Rincian: / })
    .first()
    .click();
  const rows = page.locator('.component-table tbody tr');
  expect(await rows.count()).toBe(6);
  const gaps = await page.locator('.component-table .missing-cell').allTextContents();
  expect(gaps.join('')).not.toMatch(/\d/);
  expect(gaps.length + (await page.locator('.component-table .percentile').count())).toBe(6);
  await rows.getByRole('button').first().click();
  await page.getByRole('dialog').locator('.figure-card').first().waitFor();
  await leave();
});

test('the years open on demand: lines by keyboard, gaps as gaps, a table beside', async () => {
  const { page, complaints, leave } = await openPage(browser, '/peringkat?metric=PROTECTED_WORKERS');
  expect(await page.locator('.years-table').count()).toBe(0);
  await page.locator('.rank-years').getByRole('button').click();
  await page.locator('.years-body canvas').waitFor();
  await page.locator('.years-body canvas').focus();
  await page.keyboard.press('ArrowDown');
  expect(await page.locator('.years-body .chart-readout').textContent()).toMatch(/: \d{4} .+, \d{4} peringkat 1$/);
  expect(await page.locator('.years-table .missing').count()).toBeGreaterThan(0);
  expect(await findViolations(page, { part: '.rank-years' })).toEqual([]);
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    // The canvas follows the window a frame later.
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(overflow).toBe(0);
    const folder = process.env['PIONIR_SCREENSHOTS'];
    if (folder !== undefined) await page.screenshot({ path: `${folder}/years-${width}.png`, fullPage: true });
  }
  expect(complaints).toEqual([]);
  await leave();
});
