import { defineEntity, p } from '@mikro-orm/core';
import type { InferEntity } from '@mikro-orm/core';
import type { TableName } from '../../ingest/tables/tableName.ts';
import { RevisionEntity } from './Revision.ts';

/** A row of any table but that of the figures that a revision changed, with the cells it had until then. */
export const RowChangeEntity = defineEntity({
  name: 'RowChange',
  tableName: 'row_change',
  properties: {
    revision: () => p.manyToOne(RevisionEntity).primary().updateRule('no action').deleteRule('no action').index(false),
    /** As the package names it. */
    tableName: p.text().$type<TableName>().primary(),
    /** Identity in its table; the parts of a longer key with blanks between. */
    rowKey: p.text().primary(),
    /** JSON as text: every column as a package writes it. */
    cells: p.text(),
  },
});
export type RowChangeRow = InferEntity<typeof RowChangeEntity>;
