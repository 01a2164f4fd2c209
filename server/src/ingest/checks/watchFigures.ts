import type { SubjectKind } from '@pionir/shared';
import type { RowNumber } from '../source/rowNumber.ts';
import type { KnownRows } from './KnownRows.ts';
import type { ReadRow, Row } from '../tables/index.ts';
import type { Doubts } from './Doubts.ts';
import { KeyNumbers } from './KeyNumbers.ts';
import type { Watch } from './watch.ts';

const expectedSubject: Readonly<Record<SubjectKind, string>> = {
  cohort: 'a cohort_id of the table cohorts',
  program: 'a program_id of the table programs',
  regency: 'a code of the table regencies',
  province: 'a province_code of the table regencies',
};

/**
 * A figure's subject exists; a subject has at most one preferred figure for a
 * measure and period. Figures of zero are noted for the ratios after them.
 */
export function watchFigures(
  known: KnownRows,
  zeroFigures: KeyNumbers,
  doubts: Doubts,
  nameRow: (row: RowNumber) => string,
): Watch<'figures'> {
  const preferred = KeyNumbers.withoutNumbers();
  return {
    see(row, line, report) {
      const { figure_id, value, subject_kind, subject_id } = row;
      if (figure_id !== undefined && value === 0) zeroFigures.add(figure_id, line);
      if (subject_kind === undefined || subject_id === undefined) return;
      if (!hasSubject(known, subject_kind, subject_id)) report('subject_id', expectedSubject[subject_kind]);
      const key = preferredKey(row);
      if (key === undefined || preferred.add(key, line) === undefined) return;
      doubts.add(key, line, (earlier) =>
        report(
          'standing',
          `one PREFERRED figure for a subject, measure and period; ${nameRow(earlier)} has it already`,
        ),
      );
    },
    finish: (_reportAt, again) => doubts.settle(again, ({ read }) => preferredKey(read() ?? {})),
  };
}

/** What only one preferred figure may speak of; undefined of others, and where a cell could not be read. */
function preferredKey(row: Partial<ReadRow<Row<'figures'>>>): string | undefined {
  const { subject_kind, subject_id, measure, period_from, period_to, standing } = row;
  if (standing !== 'PREFERRED') return undefined;
  const isRead = subject_kind !== undefined && subject_id !== undefined && measure !== undefined;
  if (!isRead || period_from === undefined || period_to === undefined) return undefined;
  return `${subject_kind} ${subject_id} ${measure} ${period_from ?? ''} ${period_to ?? ''}`;
}

function hasSubject(known: KnownRows, kind: SubjectKind, id: string): boolean {
  if (kind === 'cohort') return known.has('cohorts', id);
  if (kind === 'program') return known.has('programs', id);
  return kind === 'regency' ? known.has('regencies', id) : known.hasProvince(id);
}
