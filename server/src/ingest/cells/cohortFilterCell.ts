import { fundingSources, isWordOf, segments, workerCategories } from '@pionir/shared';
import { Misread } from './cell.ts';
import type { Cell } from './cell.ts';
import { readList } from './readList.ts';

const expected = 'worker categories, funding=… or segment=… with ";" between, each once';

/** Which cohorts a claim is about: worker categories, `funding=…`, `segment=…`. */
export const cohortFilter: Cell<string[]> = {
  read(found) {
    const items = readList(found);
    return items?.every(isFilter) ? items : new Misread(expected);
  },
  schema: { type: 'list', delimiter: ';', itemType: 'string' },
};

function isFilter(item: string): boolean {
  const [name, value, ...rest] = item.split('=') as [string, ...string[]];
  if (value === undefined) return isWordOf(workerCategories, name);
  if (rest.length > 0) return false;
  return (name === 'funding' && isWordOf(fundingSources, value)) || (name === 'segment' && isWordOf(segments, value));
}
