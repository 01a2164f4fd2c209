import { defineEntity, p } from '@mikro-orm/core';
import type { InferEntity } from '@mikro-orm/core';
import type { RegencyKind } from '@pionir/shared';
import { added, double, provenance, word } from './columns.ts';

export const RegencyEntity = defineEntity({
  name: 'Regency',
  tableName: 'regency',
  properties: {
    /** BPS code. */
    code: p.text().primary(),
    kemendagriCode: p.text().unique(),
    provinceCode: p.text().index(),
    kind: word<RegencyKind>(),
    name: p.text(),
    latitude: double(),
    longitude: double(),
    tileColumn: p.integer(),
    tileRow: p.integer(),
    branchOffice: p.text().nullable(),
    branchNote: p.text().nullable(),
    ...added(),
    ...provenance(),
  },
});
export type RegencyRow = InferEntity<typeof RegencyEntity>;
