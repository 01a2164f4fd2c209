import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findViolations } from './findViolations.ts';
import { openBrowser } from './openBrowser.ts';
import { openPage } from './openPage.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const example = join(import.meta.dirname, '../../docs/examples/16-what-is-in-the-data');

/** Waits until the editor stands and holds the words. */
async function written(page: Page, words: string): Promise<void> {
  await page.locator('.graphiql-query-editor .view-lines').getByText(words).first().waitFor();
}

/** Runs what stands in the editor and gives the answer, once it holds the words. */
async function run(page: Page, words: string): Promise<string> {
  await page.getByRole('button', { name: 'Execute query' }).click();
  const answer = page.locator('.result-window .view-lines');
  await answer.getByText(words).first().waitFor();
  // The editor draws spaces that do not break.
  return (await answer.innerText()).replaceAll('\u00a0', ' ');
}

describe.each([
  {
    address: '/playground',
    language: 'id',
    title: 'Ruang coba API · Pionir',
    opens: 'Apa isi datanya',
    theme: 'light',
  },
  {
    address: '/en/playground',
    language: 'en',
    title: 'API playground · Pionir',
    opens: 'What is in the data',
    theme: 'dark',
  },
] as const)('the playground at $address, $theme', ({ address, language, title, opens, theme }) => {
  test('offers the examples, runs one, and shows its answer', async () => {
    const { page, complaints, leave } = await openPage(browser, address, { theme });
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.title()).toBe(title);
    await written(page, 'WhoLeads');
    expect(await page.locator('.playground-examples li').count()).toBeGreaterThanOrEqual(10);
    await page.locator('.playground-examples button', { hasText: opens }).click();
    await written(page, 'WhatIsInTheData');
    const answer = await run(page, 'figureCount');
    const stored = JSON.parse(readFileSync(`${example}.answer.json`, 'utf8'));
    expect(answer.replaceAll(/\s/g, '')).toContain(`"figureCount":${stored.data.dataset.figureCount}`);
    await photograph(page, `playground-${language}-${theme}`);
    expect(complaints).toEqual([]);
    await leave();
  });
});

test('a link carries the query and its variables to another browser', async () => {
  const first = await openPage(browser, '/playground');
  await first.page.locator('.playground-examples button', { hasText: 'Dua daerah berdampingan' }).click();
  await first.page.waitForFunction(() => decodeURIComponent(window.location.hash).includes('"3523"'));
  const link = first.page.url().slice(inject('origin').length);
  await first.leave();
  const second = await openPage(browser, link);
  await written(second.page, 'TwoPlacesSideBySide');
  expect(await run(second.page, 'Kabupaten Tuban')).toContain('Kabupaten Tulungagung');
  expect([...first.complaints, ...second.complaints]).toEqual([]);
  await second.leave();
});

test('the query goes with its reader into the other language', async () => {
  const { page, complaints, leave } = await openPage(
    browser,
    '/playground#query=%7B%20provinces%20%7B%20code%20%7D%20%7D',
  );
  await written(page, 'provinces');
  await page.getByRole('button', { name: 'English' }).click();
  await page.waitForURL(/\/en\/playground#query=/);
  await written(page, 'provinces');
  expect(await page.locator('.graphiql-tab').count()).toBe(1);
  expect(complaints).toEqual([]);
  await leave();
});

test('a link put into the address of an open playground is taken up', async () => {
  const { page, leave } = await openPage(browser, '/en/playground');
  await written(page, 'WhoLeads');
  await page.evaluate(
    () => (window.location.hash = '#query=query%20ByHand%20%7B%20dataset%20%7B%20revision%20%7D%20%7D'),
  );
  await written(page, 'ByHand');
  expect(await page.locator('.graphiql-tab-active').innerText()).toContain('ByHand');
  await leave();
});

test('a phone has it without sideways scroll', async () => {
  const { page, leave } = await openPage(browser, '/playground', { width: 390 });
  await written(page, 'WhoLeads');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
  await run(page, 'ranking');
  await photograph(page, 'playground-id-light-390');
  await leave();
});

test('a browser that opens the endpoint comes to the playground with its query', async () => {
  const { page, complaints, leave } = await openPage(
    browser,
    '/graphql?query=%7B%20provinces%20%7B%20name%20%7D%20%7D',
  );
  expect(new URL(page.url()).pathname).toBe('/playground');
  await written(page, 'provinces');
  expect(await run(page, 'Jawa Timur')).toContain('name');
  expect(complaints).toEqual([]);
  await leave();
});

test('the documentation of the contract opens beside the editor', async () => {
  const { page, complaints, leave } = await openPage(browser, '/en/playground');
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page.locator('.graphiql-doc-explorer').getByText('Query', { exact: true }).click();
  await page
    .locator('.graphiql-doc-explorer')
    .getByText('Published superlatives and ranks, the newest first.')
    .waitFor();
  expect(complaints).toEqual([]);
  await leave();
});

describe.each(['light', 'dark'] as const)('the playground, %s', (theme) => {
  test("has no accessibility violation that is not its editor's", async () => {
    const { page, leave } = await openPage(browser, '/playground', { theme });
    await written(page, 'WhoLeads');
    // Monaco's colours of comments and line numbers, and GraphiQL's tabs, which hold a button in a tab.
    const without = ['.monaco-editor', '.graphiql-tab'];
    expect(await findViolations(page, { without })).toEqual([]);
    await leave();
  });
});

async function photograph(page: Page, name: string): Promise<void> {
  const folder = process.env['PIONIR_SCREENSHOTS'];
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
