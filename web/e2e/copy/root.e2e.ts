import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../openBrowser.ts';
import { openPage } from '../openPage.ts';
import { startFileServer } from '../startFileServer.ts';
import type { FileServer } from '../startFileServer.ts';
import { writeSmallPackage } from './writeSmallPackage.ts';

const program = join(import.meta.dirname, '../../../scripts/dist/pionir.js');

describe('a copy at the root of a host', () => {
  let browser: Browser;
  let room: string;
  let files: FileServer;
  const site = () => join(room, 'site');
  beforeAll(async () => {
    browser = await openBrowser();
    room = await mkdtemp(join(tmpdir(), 'pionir-root-'));
    await writeSmallPackage(join(room, 'package'));
    const database = ['--database', `sqlite:${join(room, 'pionir.sqlite3')}`];
    await promisify(execFile)(process.execPath, [program, 'import', join(room, 'package'), ...database]);
    const words = ['export', site(), '--origin', 'https://pionir.example', ...database];
    await promisify(execFile)(process.execPath, [program, ...words]);
    files = await startFileServer(site(), '/');
  });
  afterAll(async () => {
    await browser.close();
    await files.stop();
    await rm(room, { recursive: true, force: true });
  });

  test.each([
    '/',
    '/en/ranking/',
    '/bandingkan/',
    '/daerah/3504/',
    '/en/sources/',
    '/metode/',
    '/data/',
    '/embed/peringkat/',
  ])('%s stands, and what it links is there', async (address) => {
    const { page, complaints, leave } = await openPage(browser, address, { origin: files.origin });
    const linked = await page
      .locator('a[href], head link[href]')
      .evaluateAll((all) => all.map((each) => new URL(each.getAttribute('href') ?? '', document.baseURI).href));
    const addresses = linked.map((link) => new URL(link));
    const own = new Set(addresses.filter(({ origin }) => origin === files.origin).map(({ pathname }) => pathname));
    expect(own.size).toBeGreaterThan(3);
    for (const path of own)
      expect([path, (await page.request.get(`${files.origin}${path}`)).status()]).toEqual([path, 200]);
    expect(complaints).toEqual([]);
    await leave();
  });

  test('what is chosen and where it leads is asked of files', async () => {
    const { page, complaints, leave } = await openPage(browser, '/', { origin: files.origin });
    await page.getByRole('link', { name: 'Peringkat', exact: true }).click();
    await page.getByLabel('Diperingkat menurut').selectOption('PROTECTED_WORKERS');
    await page.waitForURL(`${files.origin}/peringkat?metric=PROTECTED_WORKERS`);
    await page.locator('.ranking-table tbody').getByText('3.400').waitFor();
    await page.locator('.ranking-table tbody th a').first().click();
    await page.waitForURL(`${files.origin}/daerah/3509`);
    await page.locator('.key-numbers').waitFor();
    expect(complaints).toEqual([]);
    await leave();
  });

  test('a frame draws, and leads to the page itself', async () => {
    const { page, complaints, leave } = await openPage(browser, '/klaim/', { origin: files.origin });
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = '/embed/daerah/3509';
      document.body.prepend(frame);
    });
    const frame = page.frameLocator('iframe');
    await frame.locator('h1').getByText('3.400').waitFor();
    const leads = await frame.locator('.embed-footer a').first().getAttribute('href');
    expect(leads).toMatch(/^\/daerah\/3509\b/);
    expect(complaints).toEqual([]);
    await leave();
  });

  test('feeds and the list of pages name the addresses of the host', async () => {
    for (const [file, address] of [
      ['feed.atom', 'https://pionir.example/feed.atom'],
      ['en/feed.json', 'https://pionir.example/en/feed.json'],
      ['sitemap.xml', 'https://pionir.example/daerah/3504'],
      ['robots.txt', 'https://pionir.example/sitemap.xml'],
      ['index.html', '<link rel="canonical" href="https://pionir.example/">'],
    ] as const)
      expect(await readFile(join(site(), file), 'utf8')).toContain(address);
  });
});
