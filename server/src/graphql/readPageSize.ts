import { badInput } from './badInput.ts';
import type { Page } from './connection.ts';
import { overLimit } from './limits/overLimit.ts';
import { longestPage } from './longestPage.ts';

/** From which end of what lies between its cursors a page takes how many items. */
export interface PageSize {
  readonly fromEnd: boolean;
  readonly size: number;
}

/** Throws BAD_USER_INPUT or PAGE_TOO_LONG. */
export function readPageSize(page: Page): PageSize {
  const last = readSize('last', page.last);
  // A default stands in the arguments like a value of the client's own.
  const first = last !== null && page.first === page.defaultFirst ? null : readSize('first', page.first);
  if (first !== null && last !== null) throw badInput('last', `${last}, with first: ${first}`, 'only one of the two');
  return last === null ? { fromEnd: false, size: first ?? page.defaultFirst } : { fromEnd: true, size: last };
}

function readSize(argument: 'first' | 'last', size: number | null | undefined): number | null {
  if (size == null) return null;
  if (size < 1) throw badInput(argument, size, `a whole number from 1 to ${longestPage}`);
  if (size > longestPage) throw overLimit('PAGE_TOO_LONG', `items of a page (${argument})`, size, longestPage);
  return size;
}
