import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { findViolations } from './findViolations.ts';

export interface Look {
  readonly theme: 'light' | 'dark';
  readonly width: number;
}

/** How a page is looked at: in both themes, on a phone and on a desk. */
const looks: readonly Look[] = (['light', 'dark'] as const).flatMap((theme) =>
  [390, 1440].map((width) => ({ theme, width })),
);

/** In each theme and width: no accessibility violation, no sideways scroll. */
export async function checkLooks(page: Page, name: string): Promise<void> {
  for (const look of looks) {
    await takeOn(page, look);
    // A canvas follows the window a frame later.
    await page.waitForFunction(fitsSideways, undefined, { polling: 100 }).catch((cause: unknown) => {
      throw new Error(`${viewOf(name, look)} scrolls sideways.`, { cause });
    });
    expect([viewOf(name, look), await findViolations(page)]).toEqual([viewOf(name, look), []]);
  }
}

/** A picture of each look, where one is wanted. */
export async function photographLooks(page: Page, name: string): Promise<void> {
  const folder = process.env['PIONIR_SCREENSHOTS'];
  if (folder === undefined) return;
  for (const look of looks) {
    await takeOn(page, look);
    await page.screenshot({ path: join(folder, `${viewOf(name, look)}.png`), fullPage: true });
  }
}

async function takeOn(page: Page, { theme, width }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page.setViewportSize({ width, height: width < 600 ? 844 : 900 });
}

/** It runs in the page. */
function fitsSideways(): boolean {
  return document.documentElement.scrollWidth === document.documentElement.clientWidth;
}

function viewOf(name: string, { theme, width }: Look): string {
  return `${name}-${theme}-${width}`;
}
