import { defineEntity, p } from '@mikro-orm/core';
import type { InferEntity } from '@mikro-orm/core';
import type { ClaimDirection, ClaimKind, ClaimMetric, ClaimScope } from '@pionir/shared';
import { added, provenance, word, words } from './columns.ts';
import { RegencyEntity } from './Regency.ts';
import { SourceEntity } from './Source.ts';

export const ClaimEntity = defineEntity({
  name: 'Claim',
  tableName: 'claim',
  properties: {
    id: p.text().primary(),
    provinceCode: p.text().index(),
    /** Null for a claim about the province itself. */
    regency: () => p.manyToOne(RegencyEntity).nullable().deleteRule('restrict').index(),
    source: () => p.manyToOne(SourceEntity).index(),
    claimant: p.text(),
    claimantId: p.text().nullable(),
    claimedOn: p.text().nullable(),
    scope: word<ClaimScope>(),
    metric: word<ClaimMetric>(),
    /** Categories, `funding=…`, `segment=…`, as written. */
    cohortFilter: words<string>(),
    period: p.text().nullable(),
    direction: word<ClaimDirection>().nullable(),
    kind: word<ClaimKind>(),
    rank: p.integer().nullable(),
    statementId: p.text().nullable(),
    statementEn: p.text(),
    note: p.text().nullable(),
    noteId: p.text().nullable(),
    /** Why it no longer counts; null while it does. */
    withdrawnReason: p.text().nullable(),
    ...added(),
    ...provenance(),
  },
});
export type ClaimRow = InferEntity<typeof ClaimEntity>;
