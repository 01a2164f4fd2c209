import packaged from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** Flags of the packaged Chromium that fit a short-lived cloud function but end the browser with its first page. */
const unfit = new Set(['--single-process', '--no-zygote']);

/** A real Chromium: the one named by CHROME_PATH, else the one in the registry package. */
export async function openBrowser(flags: readonly string[] = []): Promise<Browser> {
  const own = process.env['CHROME_PATH'];
  return chromium.launch({
    headless: true,
    executablePath: own ?? (await packaged.executablePath()),
    args: [
      ...(own === undefined ? packaged.args.filter((flag) => !unfit.has(flag)) : []),
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...flags,
    ],
  });
}
