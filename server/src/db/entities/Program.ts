import { defineEntity, p } from '@mikro-orm/core';
import type { InferEntity } from '@mikro-orm/core';
import type { Benefit, FundingSource } from '@pionir/shared';
import { added, provenance, words } from './columns.ts';
import { RegencyEntity } from './Regency.ts';

export const ProgramEntity = defineEntity({
  name: 'Program',
  tableName: 'program',
  properties: {
    id: p.text().primary(),
    provinceCode: p.text().index(),
    /** Null for a scheme of the province itself, which is not shared out among its regencies. */
    regency: () => p.manyToOne(RegencyEntity).nullable().deleteRule('restrict').index(),
    nameId: p.text(),
    nameEn: p.text(),
    funding: words<FundingSource>(),
    benefits: words<Benefit>(),
    startsOn: p.text().nullable(),
    endsOn: p.text().nullable(),
    note: p.text().nullable(),
    ...added(),
    ...provenance(),
  },
});
export type ProgramRow = InferEntity<typeof ProgramEntity>;
