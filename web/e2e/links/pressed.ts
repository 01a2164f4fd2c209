import type { Locator } from 'playwright-core';

/**
 * Presses what can be pressed, without the mouse: on a busy machine a headless
 * browser now and then never tells that the mouse was heard, and these walks are
 * about what is pressed, not how.
 */
export async function pressed(control: Locator): Promise<void> {
  await control.click({ trial: true });
  await control.evaluate((element) => (element as HTMLElement).click());
}
