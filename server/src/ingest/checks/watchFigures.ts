import type { SubjectKind } from '@pionir/shared';
import type { RowNumber } from '../source/rowNumber.ts';
import type { KnownRows } from './KnownRows.ts';
import type { Watch } from './watch.ts';
import { watchUnique } from './watchUnique.ts';

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
  zeroFigures: Set<string>,
  nameRow: (row: RowNumber) => string,
): Watch<'figures'> {
  const preferred = watchUnique();
  return {
    see({ figure_id, value, subject_kind, subject_id, measure, period_from, period_to, standing }, line, report) {
      if (figure_id !== undefined && value === 0) zeroFigures.add(figure_id);
      if (subject_kind === undefined || subject_id === undefined) return;
      if (!hasSubject(known, subject_kind, subject_id)) report('subject_id', expectedSubject[subject_kind]);
      if (standing !== 'PREFERRED' || [measure, period_from, period_to].includes(undefined)) return;
      const earlier = preferred([subject_kind, subject_id, measure, period_from, period_to].join(' '), line);
      if (earlier !== null) {
        report(
          'standing',
          `one PREFERRED figure for a subject, measure and period; ${nameRow(earlier)} has it already`,
        );
      }
    },
  };
}

function hasSubject(known: KnownRows, kind: SubjectKind, id: string): boolean {
  if (kind === 'cohort') return known.has('cohorts', id);
  if (kind === 'program') return known.has('programs', id);
  return kind === 'regency' ? known.has('regencies', id) : known.hasProvince(id);
}
