import type { Page } from 'playwright-core';

/** Goes through a page by Tab alone; tells what can be pressed and was not reached, or does not show that it was. */
export async function walkByTab(page: Page): Promise<readonly string[]> {
  const stops = await page.evaluate(watchFocus);
  for (let press = 0; press < stops; press += 1) await page.keyboard.press('Tab');
  return page.evaluate(findUnreached);
}

/** Marks whatever takes the focus, and counts the stops there can be. It runs in the page. */
function watchFocus(): number {
  const shows = (element: Element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
    // A place on the map has a form of its own, whose edge is drawn instead.
    const edge = element.querySelector(':scope.map-place > path');
    const isEdged = edge !== null && Number.parseFloat(getComputedStyle(edge).strokeWidth) >= 4;
    return element.matches(':focus-visible') && (isOutlined || isEdged);
  };
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element) target.setAttribute('data-reached', shows(target) ? 'visibly' : 'unseen');
  });
  for (const marked of document.querySelectorAll('[data-reached]')) marked.removeAttribute('data-reached');
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  window.scrollTo(0, 0);
  getSelection()?.setPosition(document.body, 0);
  // Some more for what is none of these and is stopped at too, like a part that scrolls.
  return document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]').length + 20;
}

/** It runs in the page. */
function findUnreached(): string[] {
  const pressed = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
  ];
  const isOffered = (element: HTMLElement) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled, :disabled *');
  /** One stop leads to each of these, and arrow keys through them. */
  const groupOf = (element: HTMLElement) =>
    element.matches('input[type=radio]')
      ? document.querySelectorAll(`input[type=radio][name="${CSS.escape((element as HTMLInputElement).name)}"]`)
      : (element.closest('.map')?.querySelectorAll('.map-place') ?? []);
  const wayOf = (element: Element) => element.getAttribute('data-reached');
  return pressed.filter(isOffered).flatMap((element) => {
    const own = wayOf(element);
    const way = own ?? [...groupOf(element)].map(wayOf).find((found) => found !== null) ?? null;
    return way === 'visibly' ? [] : [`${way ?? 'not reached'}: ${element.outerHTML.slice(0, 160)}`];
  });
}
