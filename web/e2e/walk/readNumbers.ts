import type { Label } from './labels.ts';

/** A number that stands on a page. */
export interface FoundNumber {
  readonly number: string;
  /** The text it stands in. */
  readonly text: string;
  /** By what it can be traced; null by nothing. */
  readonly ground: 'evidence' | 'page' | 'sourced' | 'twin' | null;
  /** The elements around it. */
  readonly at: string;
}

/**
 * Every number in the text of a page with its ground. It runs in the page, so it holds all it needs:
 * a number opens its evidence, or leads to the page that states it, or is in words whose source stands beside
 * them (`data-sourced`), or says again what a table has with its evidence, or counts its rows (`data-twin`).
 */
export function readNumbers(labels: readonly Label[]): FoundNumber[] {
  const numbers = /(\p{L}*)(\d+(?:[.,]\d+)*)/gu;
  const opens = 'button.evidence-number[aria-haspopup="dialog"]';
  const leads = 'a[href]';
  const found: FoundNumber[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element === null || element.closest('script, style, noscript, option, textarea') !== null) continue;
    if (element.closest('canvas') === null && !element.checkVisibility()) continue;
    for (const number of numbersIn(withoutLabels(node.nodeValue ?? '', element))) {
      found.push({
        number,
        text: node.nodeValue ?? '',
        ground: groundOf(number, element),
        at: pathOf(element),
      });
    }
  }
  return found;

  /** A digit within a word belongs to a name; only rupiah are written so. */
  function numbersIn(text: string): string[] {
    return [...text.matchAll(numbers)].flatMap(([, word, number]) =>
      number !== undefined && (word === '' || word === 'Rp') ? number : [],
    );
  }

  function withoutLabels(text: string, element: Element): string {
    return labels
      .filter(({ where, except }) => isIn(element, where, true) && !isIn(element, except, false))
      .reduce((rest, { what }) => rest.replaceAll(new RegExp(what, 'g'), ' '), text);
  }

  function isIn(element: Element, selector: string | undefined, otherwise: boolean): boolean {
    return selector === undefined ? otherwise : element.closest(selector) !== null;
  }

  function groundOf(number: string, element: Element): FoundNumber['ground'] {
    if (element.closest(opens) !== null) return 'evidence';
    if (element.closest(leads) !== null) return 'page';
    const sourced = element.closest('[data-sourced]');
    const holder = sourced?.closest('li, tr, details, .conflict, .check-column, article') ?? null;
    if (holder !== null && holder.querySelector(`${leads}, ${opens}`) !== null) return 'sourced';
    const twins = element.closest('[data-twin]')?.getAttribute('data-twin')?.split(' ') ?? [];
    return twins.some((id) => states(document.getElementById(id), number)) ? 'twin' : null;
  }

  /** Whether an element has the number with its evidence, or has as many rows, or some of so many, or is a part of more. */
  function states(twin: HTMLElement | null, number: string): boolean {
    if (twin === null) return false;
    const grounded = [...twin.querySelectorAll(`${opens}, ${leads}`)].flatMap((each) =>
      numbersIn(each.textContent ?? ''),
    );
    if (grounded.includes(number)) return true;
    if (!/^\d+(?:[.,]\d{3})*$/.test(number)) return false;
    const rows = twin.querySelectorAll('li, tbody > tr, article').length;
    const count = Number(number.replaceAll(/[.,]/g, ''));
    return count <= rows || twin.dataset['part'] === 'true';
  }

  function pathOf(element: Element): string {
    const names: string[] = [];
    for (let each: Element | null = element; each !== null && names.length < 4; each = each.parentElement)
      names.unshift(`${each.tagName.toLowerCase()}${each.className ? `.${String(each.getAttribute('class'))}` : ''}`);
    return names.join(' > ').replaceAll(/ (?=[^>])(?<!> )/g, '.');
  }
}
