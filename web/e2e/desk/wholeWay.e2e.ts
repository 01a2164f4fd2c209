import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../openBrowser.ts';
import { openPage } from '../openPage.ts';
import { openDesk } from './openDesk.ts';
import type { OpenDesk } from './openDesk.ts';
import { readPressText } from './readPressText.ts';

let browser: Browser;
let desk: OpenDesk;
beforeAll(async () => {
  browser = await openBrowser();
  desk = await openDesk();
});
afterAll(async () => {
  await browser.close();
  await desk.stop();
});

const ranking = '/peringkat?metric=VULNERABLE_WORKERS&on=2025-12-31';

/** What the public ranking says of Tulungagung at the end of the year; null where it is not ranked. */
async function findRanked(): Promise<{ readonly row: string; readonly sources: string } | null> {
  const { page, complaints, leave } = await openPage(browser, ranking, { origin: desk.origin });
  const row = page.locator('.ranking-table tbody tr', { hasText: 'Tulungagung' });
  const isRanked = (await row.count()) > 0;
  let found = null;
  if (isRanked) {
    await row.locator('.evidence-number').first().click();
    const sources = await page.getByRole('dialog').locator('.figure-card').allTextContents();
    found = { row: String(await row.textContent()), sources: sources.join(' ') };
  }
  expect(complaints).toEqual([]);
  await leave();
  return found;
}

async function enter(page: Page, token: string): Promise<void> {
  await page.getByLabel('Token akses').fill(token);
  await page.getByRole('button', { name: 'Masuk' }).click();
  await page.getByRole('button', { name: 'Keluar' }).waitFor();
}

test('a pasted text becomes a published number with its source, and is taken back again', async () => {
  expect(await findRanked()).toBeNull();
  const text = await readPressText();
  const sent: string[] = [];

  const { page, complaints, leave } = await openPage(browser, '/meja', { origin: desk.origin });
  page.on('request', (request) => sent.push(request.postData() ?? ''));
  await enter(page, desk.tokens.contributor);
  await page.getByRole('link', { name: 'Dari teks berita' }).click();
  await page.getByLabel('Teks berita atau siaran pers').fill(text);
  await page.getByLabel('Alamat halaman').fill('https://kabar.tulungagung.go.id/peluncuran-2025');
  await page.getByRole('button', { name: 'Baca teks' }).click();

  // Proposed: the place, the day, every count, the sum that reconciles, who pays, the claim.
  await page.getByRole('heading', { name: 'Usulan: 12' }).waitFor();
  expect(await page.getByLabel('Kabupaten atau kota').inputValue()).toBe('3504');
  expect(await page.getByLabel('Tanggal terbit').inputValue()).toBe('2025-09-12');
  await page.getByText('2.745 + 7.010 + 1.776 + 7.700 + 27.500 = 46.731').waitFor();
  await page.getByText('Cocok', { exact: true }).waitFor();
  await page
    .locator('.marked-text mark', { hasText: 'kabupaten terbesar di Jawa timur' })
    .or(page.locator('.marked-text mark', { hasText: 'terbesar di Jawa timur' }))
    .first()
    .waitFor();
  await page.getByLabel('Penerbit', { exact: true }).fill('Pemerintah Kabupaten Tulungagung');
  await page.getByRole('button', { name: 'Terima semua yang belum diputuskan' }).click();
  await page.getByText('12 diterima, 0 ditolak, 0 belum diputuskan.').waitFor();
  expect(sent.join('\n')).not.toMatch(/Launching|Pendopo|Warsoto/);
  await page.getByRole('button', { name: 'Buat draf dari yang diterima' }).click();

  // Looked at before anything is published.
  await page.getByRole('heading', { name: /^Kabupaten Tulungagung, .*12 Sep 2025$/ }).waitFor();
  await page.locator('.preview-sentence', { hasText: /peringkat bergeser/ }).waitFor();
  expect(await page.locator('.preview-sentence').textContent()).toMatch(/^\d+ baris baru, 0 baris berubah/);
  expect(sent.join('\n')).not.toMatch(/Launching|Pendopo|Warsoto/);
  await page.getByRole('button', { name: 'Ajukan ke penerbit' }).click();
  await page.getByText('Draf ini menunggu penerbit.').waitFor();
  // A contributor hands it on; publishing is for others.
  expect(await page.getByRole('button', { name: 'Terbitkan sebagai satu revisi' }).count()).toBe(0);
  expect(await findRanked()).toBeNull();
  await page.getByRole('button', { name: 'Keluar' }).click();

  await enter(page, desk.tokens.publisher);
  // Whoever has seen the ranking before sees it as it has become, without opening the site anew.
  const publicRanking = page.getByRole('navigation', { name: 'Utama' }).getByRole('link', { name: 'Peringkat' });
  const ranked = page.locator('.ranking-table tbody tr', { hasText: 'Tulungagung' });
  await publicRanking.click();
  await page.locator('.ranking-table tbody tr').first().waitFor();
  expect(await ranked.count()).toBe(0);
  await page.goBack();
  await page.getByRole('button', { name: 'Terbitkan sebagai satu revisi' }).click();
  await page.getByText('Draf ini terbit sebagai revisi 2.').waitFor();
  await publicRanking.click();
  await ranked.getByText('27.500').waitFor();
  await page.goBack();
  const published = await findRanked();
  expect(published?.row).toContain('27.500');
  expect(published?.sources).toMatch(/27\.500.*Pemerintah Kabupaten Tulungagung/s);

  await page.getByRole('navigation', { name: 'Bagian meja data' }).getByRole('link', { name: 'Revisi' }).click();
  await page.getByRole('button', { name: 'Batalkan revisi 2' }).click();
  await page.getByRole('button', { name: 'Ya, batalkan revisi 2' }).click();
  await page.getByText('Revisi 2 dibatalkan oleh revisi 3.').waitFor();
  await publicRanking.click();
  await ranked.waitFor({ state: 'detached' });
  expect(await findRanked()).toBeNull();
  expect(complaints).toEqual([]);
  await leave();
}, 180_000);

test('who changes a draft that someone else has changed loses nothing, and is told what to do', async () => {
  const first = await openPage(browser, '/en/desk', { origin: desk.origin });
  await first.page.getByLabel('Access token').fill(desk.tokens.contributor);
  await first.page.getByRole('button', { name: 'Sign in' }).click();
  await first.page.getByLabel('Title of the draft').fill('One number');
  await first.page.getByRole('button', { name: 'Begin an empty draft' }).click();
  await first.page.getByRole('heading', { name: 'One number', level: 1 }).waitFor();
  const second = await openPage(browser, new URL(first.page.url()).pathname + new URL(first.page.url()).search, {
    origin: desk.origin,
    cookies: await first.page.context().cookies(),
  });
  await second.page.getByLabel('Title of the draft').fill('Another number');
  await second.page.getByRole('button', { name: 'Save the changes' }).click();
  await second.page.getByRole('heading', { name: 'Another number', level: 1 }).waitFor();

  await first.page.getByLabel('Title of the draft').fill('My number');
  await first.page.getByRole('button', { name: 'Save the changes' }).click();
  await first.page.getByText('Someone else has changed this draft since you opened it.').waitFor();
  expect(await first.page.getByLabel('Title of the draft').inputValue()).toBe('My number');
  await first.page.getByRole('button', { name: 'Load the new version' }).click();
  await first.page.getByRole('heading', { name: 'Another number', level: 1 }).waitFor();
  expect([...first.complaints, ...second.complaints]).toEqual([]);
  await first.leave();
  await second.leave();
});
