import type { UndoObstacle } from '@pionir/shared';
import type { TableName } from '../../ingest/index.ts';

/** One thing that stands against undoing a revision. */
export interface UndoReason {
  readonly obstacle: UndoObstacle;
  readonly table: TableName | null;
  readonly key: string | null;
  /** The later revision that is in the way. */
  readonly revision: number | null;
  /** In words. */
  readonly message: string;
}
