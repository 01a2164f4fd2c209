import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkLooks, photographLooks } from '../checkLooks.ts';
import { openBrowser } from '../openBrowser.ts';
import { openPage } from '../openPage.ts';
import { walkByTab } from '../keyboard/walkByTab.ts';
import { openDesk, signIn } from './openDesk.ts';
import type { Cookies, OpenDesk } from './openDesk.ts';
import { readPressText } from './readPressText.ts';

let browser: Browser;
let desk: OpenDesk;
let cookies: Cookies;
let text: string;
beforeAll(async () => {
  browser = await openBrowser();
  desk = await openDesk();
  cookies = await signIn(browser, desk, desk.tokens.administrator);
  text = await readPressText();
});
afterAll(async () => {
  await browser.close();
  await desk.stop();
});

const words = {
  id: {
    menu: 'Bagian meja data',
    read: 'Baca teks',
    all: 'Terima semua yang belum diputuskan',
    make: 'Buat draf dari yang diterima',
    text: 'Teks berita atau siaran pers',
    publisher: 'Penerbit',
    add: 'Tambah',
    save: 'Simpan perubahan',
  },
  en: {
    menu: 'Parts of the data desk',
    read: 'Read the text',
    all: 'Accept all that are not decided',
    make: 'Make a draft of what is accepted',
    text: 'News text or release',
    publisher: 'Publisher',
    add: 'Add',
    save: 'Save the changes',
  },
};

describe.each(['id', 'en'] as const)('a room of the desk, %s', { timeout: 180_000 }, (language) => {
  const say = words[language];
  const home = language === 'id' ? '/meja' : '/en/desk';

  async function check(page: Page, name: string): Promise<void> {
    await page.locator('.loading-line').waitFor({ state: 'detached' });
    await checkLooks(page, `desk-${name}-${language}`);
    await photographLooks(page, `desk-${name}-${language}`);
  }

  const open = async (search: string) => {
    const visit = await openPage(browser, `${home}${search}`, { origin: desk.origin, cookies });
    await visit.page.getByRole('navigation', { name: say.menu }).waitFor();
    return visit;
  };

  test.each(['', '?room=workbook', '?room=revisions', '?room=tokens', '?room=audit'])(
    '"%s" is sound',
    async (search) => {
      const { page, complaints, leave } = await open(search);
      await page.locator('.desk table, .desk form').first().waitFor();
      await check(page, search.slice(6) || 'drafts');
      expect(await walkByTab(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await leave();
    },
  );

  test('a text is, pasted and read', async () => {
    const { page, complaints, leave } = await open('?room=text');
    await page.getByLabel(say.text).fill(text);
    await page.getByRole('button', { name: say.read }).click();
    await page.locator('.proposal .plain-button').first().click();
    await check(page, 'proposals');
    expect(complaints).toEqual([]);
    await leave();
  });

  test('a draft is, with its preview and with its problems', async () => {
    const { page, complaints, leave } = await open('?room=text');
    await page.getByLabel(say.text).fill(text);
    await page.getByRole('button', { name: say.read }).click();
    await page.getByLabel(say.publisher, { exact: true }).fill('Pemerintah Kabupaten Tulungagung');
    await page.getByRole('button', { name: say.all }).click();
    await page.getByRole('button', { name: say.make }).click();
    await page.locator('.preview-sentence').waitFor();
    await page.locator('.row-record summary').first().click();
    await page.locator('.change-table summary').first().click();
    await check(page, 'draft');

    // A row that lacks everything: each problem stands beside its cell.
    await page.getByRole('button', { name: say.add, exact: true }).click();
    await page.getByRole('button', { name: say.save }).click();
    await page.locator('.row-record:has(.row-problems) summary').click();
    await page.locator('.cell-problems').nth(3).waitFor();
    await check(page, 'draft-problems');
    expect(complaints).toEqual([]);
    await leave();
  });
});

test('nobody else loads the desk, and search engines are told to pass it by', async () => {
  for (const address of ['/', '/peringkat', '/data']) {
    const { page, leave } = await openPage(browser, address, { origin: desk.origin });
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(loaded.filter((name) => name.includes('Desk'))).toEqual([]);
    await leave();
  }
  const { page, leave } = await openPage(browser, '/en/desk', { origin: desk.origin });
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex, nofollow');
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(loaded.filter((name) => name.includes('Desk'))).not.toEqual([]);
  await leave();
});
