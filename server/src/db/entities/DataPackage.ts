import { defineEntity, p } from '@mikro-orm/core';
import type { InferEntity } from '@mikro-orm/core';

/** What a data package says of itself: title, licences, sources. */
export const DataPackageEntity = defineEntity({
  name: 'DataPackage',
  tableName: 'data_package',
  properties: {
    name: p.text().primary(),
    /** JSON as text: a column for JSON would put its parts in another order. */
    head: p.text(),
  },
});
export type DataPackageRow = InferEntity<typeof DataPackageEntity>;
