import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../openBrowser.ts';
import { openPage } from '../openPage.ts';
import { askDesk } from './askDesk.ts';
import { openDesk, signIn } from './openDesk.ts';
import type { Cookies, OpenDesk } from './openDesk.ts';

let browser: Browser;
let desk: OpenDesk;
let cookies: Cookies;
beforeAll(async () => {
  browser = await openBrowser();
  desk = await openDesk();
  cookies = await signIn(browser, desk, desk.tokens.publisher);
});
afterAll(async () => {
  await browser.close();
  await desk.stop();
});

const create = `mutation ($title: String!, $rows: [DraftRowInput!]!) {
  createDraft(title: $title, kind: BY_HAND, rows: $rows) { id } }`;
const submit = 'mutation ($id: ID!) { submitDraft(id: $id, version: 1) { id } }';
const publish = 'mutation ($id: ID!) { publishDraft(id: $id, version: 2, expectedRevision: 1) { number } }';

/** A submitted draft that adds a word to one figure. */
async function submitDraft(title: string, figure: string): Promise<string> {
  const cells = Object.entries({ figure_id: figure, note: 'Dibaca sekali lagi.' });
  const rows = [{ table: 'FIGURES', cells: cells.map(([column, text]) => ({ column, text })) }];
  const { createDraft } = await askDesk<{ createDraft: { id: string } }>(desk, desk.tokens.contributor, create, {
    title,
    rows,
  });
  await askDesk(desk, desk.tokens.contributor, submit, { id: createDraft.id });
  return createDraft.id;
}

test('of two publishers the second is told, keeps what was typed, looks again and publishes', async () => {
  const mine = await submitDraft('Punya saya', '3503-dbhcht-mixed-2025-headcount-1');
  const theirs = await submitDraft('Punya mereka', '3504-dbhcht-vulnerable-workers-2023-headcount-1');
  const { page, complaints, leave } = await openPage(browser, `/meja?draft=${mine}`, { origin: desk.origin, cookies });
  const note = page.getByLabel('Catatan revisi');
  await note.fill('Diperiksa dua kali');
  await askDesk(desk, desk.tokens.publisher, publish, { id: theirs });

  const told = page.getByText('Revisi lain terbit sementara Anda meninjau.');
  await page.getByRole('button', { name: 'Terbitkan sebagai satu revisi' }).click();
  await told.waitFor();
  await page.getByRole('button', { name: 'Muat versi baru' }).click();
  await told.waitFor({ state: 'detached' });
  expect(await note.inputValue()).toBe('Diperiksa dua kali');
  await page.getByRole('button', { name: 'Terbitkan sebagai satu revisi' }).click();
  await page.getByText('Draf ini terbit sebagai revisi 3.').waitFor();
  expect(complaints).toEqual([]);
  await leave();
});

test('every draft can be reached, a page of the list at a time', async () => {
  for (let number = 1; number <= 51; number += 1)
    await askDesk(desk, desk.tokens.contributor, create, { title: `Draf ke-${number}`, rows: [] });
  const { page, complaints, leave } = await openPage(browser, '/meja', { origin: desk.origin, cookies });
  const rows = page.getByRole('table', { name: 'Semua draf' }).locator('tbody tr');
  const count = async () => {
    await page.locator('.loading-line').waitFor({ state: 'detached' });
    return rows.count();
  };
  await rows.filter({ hasText: 'Draf ke-51' }).waitFor();
  expect(await count()).toBe(50);
  await page.getByRole('button', { name: 'Yang lebih lama' }).click();
  await rows.filter({ hasText: 'Punya saya' }).waitFor();
  expect(await count()).toBe(3);
  await page.getByRole('button', { name: 'Yang terbaru' }).click();
  await rows.filter({ hasText: 'Draf ke-51' }).waitFor();
  expect(complaints).toEqual([]);
  await leave();
});
