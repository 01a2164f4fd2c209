import { fundingSources, indexComponents, rankedMetrics, wordsOf, workerCategories } from '@pionir/shared';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { pressed } from './pressed.ts';

/** Something a reader does to a page. */
export interface Step {
  readonly name: string;
  readonly take: (page: Page) => Promise<void>;
}

const step = (name: string, take: Step['take']): Step => ({ name, take });
const day = fc.integer({ min: 0, max: 3000 }).map((days) => new Date(Date.UTC(2018, 0, 1 + days)));
const dayText = day.map((date) => date.toISOString().slice(0, 10));

/** A box whose state is the reader's may be unable to be pressed while the answer is under way. */
const press = (label: string) => async (page: Page) => pressed(page.getByLabel(label, { exact: true }).first());
const openFilters = async (page: Page) =>
  page.locator('.filters').evaluate((details) => details.setAttribute('open', ''));

/** Whatever can be chosen on the ranking page. */
export const rankingSteps: fc.Arbitrary<Step> = fc.oneof(
  fc
    .constantFrom(...wordsOf(rankedMetrics))
    .map((metric) =>
      step(
        `rank by ${metric}`,
        async (page) => void (await page.locator('.field select').first().selectOption(metric)),
      ),
    ),
  dayText.map((text) => step(`on ${text}`, (page) => page.getByLabel('Keadaan pada').fill(text))),
  dayText.map((text) => step(`known at ${text}`, (page) => page.getByLabel('Menurut yang terbit sampai').fill(text))),
  fc.constant(step('known then', press('Hanya yang sudah diketahui pada hari itu'))),
  fc.constantFrom('Kabupaten', 'Kota', 'Semua').map((kind) =>
    step(`kind ${kind}`, async (page) => {
      await openFilters(page);
      await press(kind)(page);
    }),
  ),
  fc
    .constantFrom(
      ...wordsOf(workerCategories).map((word) => workerCategories[word].id),
      ...wordsOf(fundingSources).map((word) => fundingSources[word].id),
    )
    .map((label) =>
      step(`filter ${label}`, async (page) => {
        await openFilters(page);
        await press(label)(page);
      }),
    ),
  fc.constant(step('years', async (page) => pressed(page.locator('.rank-years > button')))),
);

const isIndex = async (page: Page) => (await page.locator('.weights').count()) > 0;

/** What can be chosen of the index besides; nothing where another metric is shown. */
export const indexSteps: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom('Baku kantor', 'Sama rata', 'Orang dahulu').map((label) =>
    step(`weights ${label}`, async (page) => {
      if (await isIndex(page)) await press(label)(page);
    }),
  ),
  fc
    .record({ component: fc.constantFrom(...wordsOf(indexComponents)), weight: fc.integer({ min: 1, max: 100 }) })
    .map(({ component, weight }) =>
      step(`${component} at ${weight}`, async (page) => {
        if (!(await isIndex(page))) return;
        await page.locator(`#weight-${component}`).fill(String(weight));
        // The address follows once the hand rests.
        const place = wordsOf(indexComponents).indexOf(component);
        await page.waitForURL(({ searchParams }) => searchParams.get('weights')?.split(',')[place] === String(weight));
      }),
    ),
  fc.integer({ min: 0, max: 5 }).map((row) =>
    step(`details of row ${row}`, async (page) => {
      const buttons = page.locator('.open-row');
      if ((await buttons.count()) > row) await pressed(buttons.nth(row));
    }),
  ),
);
