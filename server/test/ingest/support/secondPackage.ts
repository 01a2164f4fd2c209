import { copyPackage } from './copyPackage.ts';
import type { PackageCopy } from './copyPackage.ts';

/** The figures in which the second package differs from the real one. */
export const changed = '3502-dbhcht-vulnerable-workers-2025-headcount-1';
export const deprecated = '3501-apbd-informal-informal-2025-headcount-1';
export const added = '3503-dbhcht-mixed-2025-headcount-99';

/** The row of the one that is added. */
export const addedRow: Readonly<Record<string, string>> = {
  figure_id: added,
  subject_kind: 'cohort',
  subject_id: '3503-dbhcht-mixed-2025',
  measure: 'HEADCOUNT',
  value: '9900',
  unit: 'people',
  source_id: '3503-harian-news-2025',
  printed: '9.900',
  precision: 'EXACT',
  standing: 'NORMAL',
};

/** The real package with one figure changed, one deprecated, and one added on top, so that every line moves. */
export async function secondPackage(): Promise<PackageCopy> {
  const copy = await copyPackage();
  await copy.setCell('figures', changed, 'value', '43825');
  await copy.setCell('figures', changed, 'printed', '43.825');
  await copy.setCell('figures', deprecated, 'standing', 'DEPRECATED');
  await copy.setCell('figures', deprecated, 'standing_reason', 'A slip of the pen.');
  const [header = [], ...rows] = await copy.read('figures');
  const cells = header.map((column) => addedRow[column] ?? '');
  await copy.write('figures', [header, cells, ...rows]);
  return copy;
}
