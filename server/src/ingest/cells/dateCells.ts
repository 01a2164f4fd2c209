import { isPartialDate } from '@pionir/shared';
import type { PartialDate } from '@pionir/shared';
import { Misread } from './cell.ts';
import type { Cell } from './cell.ts';

const partialPattern = '\\d{4}(-\\d{2}(-\\d{2})?)?';
const expectedDate = 'a date that exists: YYYY, YYYY-MM or YYYY-MM-DD';

/** A date as precise as its source. */
export const partialDate: Cell<PartialDate> = {
  read: (found) => (isPartialDate(found) ? found : new Misread(expectedDate)),
  schema: { type: 'string', constraints: { pattern: `^${partialPattern}$` } },
};

/** A date, or a first and a last one with "/" between. */
export const dateOrSpan: Cell<string> = {
  read(found) {
    const dates = found.split('/');
    const inOrder = dates.length === 1 || (dates.length === 2 && (dates[0] as string) <= (dates[1] as string));
    return inOrder && dates.every(isPartialDate)
      ? found
      : new Misread(`${expectedDate}; or a first and a later one, joined by "/"`);
  },
  schema: { type: 'string', constraints: { pattern: `^${partialPattern}(/${partialPattern})?$` } },
};
