import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { pressed } from './pressed.ts';
import type { Step } from './rankingSteps.ts';

const choices = '.place-picker select';

/** Whatever can be chosen on the page that compares. */
export const compareSteps: fc.Arbitrary<Step> = fc.oneof(
  fc.integer({ min: 1, max: 37 }).map((index) => ({
    name: `add number ${index}`,
    take: async (page: Page) => {
      const select = page.locator(choices);
      if ((await select.isEnabled()) && (await select.locator('option').count()) > index)
        await select.selectOption({ index });
    },
  })),
  fc.integer({ min: 0, max: 5 }).map((index) => ({
    name: `remove number ${index}`,
    take: async (page: Page) => {
      const buttons = page.locator('.picked button');
      if ((await buttons.count()) > index) await pressed(buttons.nth(index));
    },
  })),
  fc.constantFrom('2023-09-12', '2021-12-31', '2025-06-30').map((day) => ({
    name: `on ${day}`,
    take: (page: Page) => page.getByLabel('Keadaan pada').fill(day),
  })),
  fc.constantFrom('2023-09-12', '2024-12-31').map((day) => ({
    name: `known at ${day}`,
    take: (page: Page) => page.getByLabel('Menurut yang terbit sampai').fill(day),
  })),
);
