import { quoteCell } from '../problem.ts';
import type { KeyNumbers } from './KeyNumbers.ts';
import type { Watch } from './watch.ts';

/** No ratio is over zero: nothing could be made of it to hold against the printed total. */
export function watchTotals(zeroFigures: Pick<KeyNumbers, 'has'>): Watch<'totals'> {
  return {
    see({ kind, part_figure_ids }, _line, report) {
      const lower = part_figure_ids?.[1];
      if (kind !== 'RATIO' || lower === undefined || !zeroFigures.has(lower)) return;
      report('part_figure_ids', 'a second figure other than zero, as it is a RATIO', quoteCell(lower));
    },
  };
}
