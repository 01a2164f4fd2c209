import type { Browser, BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';
import { nothingIsLoading } from './nothingIsLoading.ts';

export interface Visit {
  readonly page: Page;
  /** Errors of the console and of the page, and requests that left the site. */
  readonly complaints: readonly string[];
  readonly leave: () => Promise<void>;
}

interface Circumstances {
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  /** Of a server of one's own; else that of the site every test looks at. */
  readonly origin?: string;
  /** The key of a session at the desk. */
  readonly cookies?: Parameters<BrowserContext['addCookies']>[0];
}

/** Opens an address of the site and waits until its answer is drawn and can be pressed. */
export async function openPage(
  browser: Browser,
  address: string,
  { width = 1440, theme = 'light', origin = inject('origin'), cookies = [] }: Circumstances = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 844 : 900 },
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  await context.addCookies(cookies);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    // Where an address leads nowhere, its own status says so.
    const isOwnStatus = message.location().url === page.url() && message.text().includes('404 (Not Found)');
    if (message.type() === 'error' && !isOwnStatus) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`page: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) complaints.push(`left the site: ${request.url()}`);
  });
  await page.goto(`${origin}${address}`);
  await page.locator('main h1').first().waitFor();
  await page.waitForFunction(nothingIsLoading);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.waitForFunction(isTakenOver);
  await page.evaluate(() => document.fonts.ready);
  return { page, complaints, leave: () => context.close() };
}

/** Whether the browser answers what is pressed: a page is drawn before, and React marks what it has taken over. */
function isTakenOver(): boolean {
  const pressed = [...document.querySelectorAll('#root button, #root input, #root select, #root summary')];
  return pressed.every((element) => Object.keys(element).some((name) => name.startsWith('__reactProps')));
}
