import type { RowNumber } from '../source/rowNumber.ts';
import type { StoredRows } from '../store/StoredRows.ts';
import type { Watch } from './watch.ts';
import { watchUnique } from './watchUnique.ts';

/** No two places share a Kemendagri code, whichever package they are of. */
export function watchRegencies(
  { kemendagriCodes }: Pick<StoredRows, 'kemendagriCodes'>,
  nameRow: (row: RowNumber) => string,
): Watch<'regencies'> {
  const seen = watchUnique();
  return {
    see({ kemendagri_code }, line, report) {
      if (kemendagri_code === undefined) return;
      const earlier = seen(kemendagri_code, line);
      if (earlier !== null) report('kemendagri_code', `a code used once; ${nameRow(earlier)} has it too`);
      const owner = kemendagriCodes.get(kemendagri_code);
      if (owner !== undefined) report('kemendagri_code', `a code used once; the package ${owner} has it too`);
    },
  };
}
