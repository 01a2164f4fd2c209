import type { Expression } from 'kysely';
import type { Em } from '../db/createOrm.ts';
import { countOwned, findOwners } from '../db/ownedRows.ts';
import { pageKeys } from '../db/pageKeys.ts';
import type { OwnedRows } from '../db/pageKeys.ts';
import { PagedRows } from './PagedRows.ts';
import type { PagedSource } from './PagedRows.ts';

type RowsRead<Row> = Pick<PagedSource<Row>, 'ownerOf' | 'keyOf'> & {
  /** The rows with these keys, in the order of the keys. */
  readonly read: (keys: Expression<string>) => Promise<readonly Row[]>;
};

/** Long lists whose rows name their owner in a column. */
export function pagedPerOwner<Row>(em: Em, rows: OwnedRows, { read, ownerOf, keyOf }: RowsRead<Row>): PagedRows<Row> {
  return new PagedRows({
    find: (owners, span) => read(pageKeys(em, rows, owners, span)),
    count: (owners) => countOwned(em, rows, owners),
    owners: (keys) => findOwners(em, rows, keys),
    ownerOf,
    keyOf,
  });
}
