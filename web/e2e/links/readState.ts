import type { Page } from 'playwright-core';
import { nothingIsLoading } from '../nothingIsLoading.ts';

/** What a reader sees of a view: its finding, its controls, its rows, and what is open. */
export interface State {
  readonly heading: string;
  readonly subhead: string;
  readonly controls: readonly string[];
  readonly rows: readonly string[];
  readonly open: readonly string[];
}

/** The state of a page that has come to rest: nothing is loading, and no answer is an old one. */
export async function readState(page: Page): Promise<State> {
  await atRest(page);
  return page.evaluate(() => {
    const texts = (selector: string) => [...document.querySelectorAll(selector)].map((each) => each.textContent ?? '');
    const controls = [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('main input, main select')];
    return {
      heading: texts('main h1').join(''),
      subhead: texts('main .subhead').join(''),
      controls: controls.map((each) =>
        each instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(each.type) ? String(each.checked) : each.value,
      ),
      rows: texts('main table tr, .excluded li, .compare-cell, .picked li, main .notice'),
      open: texts('main [aria-expanded="true"], main details[open] > summary, .component-table tr, #years-table tr'),
    };
  });
}

/** Nothing is loading, and no answer is an old one. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(nothingIsLoading);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('main .status-line')].every((each) => each.textContent === ''),
  );
}
