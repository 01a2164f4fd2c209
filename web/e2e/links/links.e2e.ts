import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../openBrowser.ts';
import { openPage } from '../openPage.ts';
import { compareSteps } from './compareSteps.ts';
import { pressed } from './pressed.ts';
import { indexSteps, rankingSteps } from './rankingSteps.ts';
import type { Step } from './rankingSteps.ts';
import { atRest, readState } from './readState.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The same walks in every run: few enough to be waited for, and any that fails can be taken again. */
const seed = 20230912;
const somewhere = (steps: fc.Arbitrary<Step>) => fc.array(steps, { minLength: 2, maxLength: 6 });

test.each([
  { from: '/peringkat', walks: somewhere(rankingSteps), numRuns: 8 },
  {
    from: '/peringkat?metric=PIONEER_INDEX',
    walks: somewhere(fc.oneof(indexSteps, indexSteps, rankingSteps)),
    numRuns: 8,
  },
  { from: '/bandingkan?daerah=3509,3504', walks: somewhere(compareSteps), numRuns: 8 },
])(
  'from any state that can be reached from $from, the copied link reopens it',
  { timeout: 300_000 },
  async ({ from, walks, numRuns }) => {
    await fc.assert(
      fc.asyncProperty(walks, async (steps) => {
        const { page, leave } = await openPage(browser, from);
        for (const { take } of steps) {
          await atRest(page);
          await take(page);
        }
        const link = await copiedLink(page);
        const opened = await openPage(browser, link);
        const state = await readState(opened.page);
        // Weights are followed a moment later by the rows under them.
        await expect.poll(async () => ({ link, state: await readState(page) })).toEqual({ link, state });
        expect(opened.complaints).toEqual([]);
        await opened.leave();
        await leave();
      }),
      { seed, numRuns, endOnFailure: true, reporter: tellSteps },
    );
  },
);

/** The link that the foot of the page gives out. */
async function copiedLink(page: Page): Promise<string> {
  await pressed(page.getByRole('button', { name: 'Salin tautan tetap' }));
  const told = page.locator('.permalink', { hasText: 'http' });
  await told.waitFor();
  const { pathname, search } = new URL((await told.textContent())?.match(/http\S+/)?.[0] ?? '');
  return `${pathname}${search}`;
}

/** A failure names the steps to it. */
function tellSteps(details: fc.RunDetails<[Step[]]>): void {
  if (!details.failed) return;
  const steps = details.counterexample?.[0].map(({ name }) => name).join(', then ') ?? '';
  throw new Error(`After: ${steps}`, { cause: details.errorInstance });
}
