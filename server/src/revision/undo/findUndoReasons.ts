import type { Revision, UndoObstacle } from '@pionir/shared';
import type { Em } from '../../db/createOrm.ts';
import { tablesOf } from '../../db/tables.ts';
import type { TableName } from '../../ingest/index.ts';
import { findLaterChanges, placeOf } from './findChangedRows.ts';
import { findLaterUses } from './findLaterUses.ts';
import type { UndoReason } from './UndoReason.ts';

interface TouchedRow {
  readonly table: TableName;
  readonly key: string;
}

/** Why a revision cannot be undone as it stands; null where nothing is known of it that speaks against it. */
export async function findObstacle(em: Em, { number, package: name }: Revision): Promise<UndoReason | null> {
  const revisions = await tablesOf(em)
    .selectFrom('revision')
    .select(['number', 'rows_changed as rowsChanged'])
    .where('package', '=', name)
    .execute();
  if (!revisions.some((revision) => revision.number < number))
    return reason('FIRST_OF_PACKAGE', `Revision ${number} is the first of ${name}: before it there was nothing.`);
  const isRecorded = revisions.find((revision) => revision.number === number)?.rowsChanged !== null;
  if (isRecorded) return null;
  return reason('NOT_RECORDED', `Revision ${number} was published before revisions recorded all that they changed.`);
}

/** Which later revisions rest on rows of a revision: all of them, in the order of tables and keys. */
export async function findLaterReasons(em: Em, number: number, touched: readonly TouchedRow[]): Promise<UndoReason[]> {
  const later = await findLaterChanges(em, number);
  const changed = touched.flatMap(({ table, key }): UndoReason[] => {
    const revision = later.get(placeOf(table, key));
    if (revision === undefined) return [];
    const message = `${table} ${key}: revision ${revision} changed it again.`;
    return [{ obstacle: 'CHANGED_AGAIN', table, key, revision, message }];
  });
  const used = (await findLaterUses(em, number)).map(({ figure, total, revision }): UndoReason => {
    const message = `figures ${figure}: total ${total} of revision ${revision} rests on it.`;
    return { obstacle: 'USED_LATER', table: 'figures', key: figure, revision, message };
  });
  const place = ({ table, key, message }: UndoReason) => [table, key, message];
  return [...changed, ...used].toSorted((a, b) => compareTexts(place(a), place(b)));
}

function compareTexts(ours: readonly (string | null)[], theirs: readonly (string | null)[]): number {
  const [one, other] = [JSON.stringify(ours), JSON.stringify(theirs)];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

export function reason(obstacle: UndoObstacle, message: string): UndoReason {
  return { obstacle, table: null, key: null, revision: null, message };
}
