import { defineEntity, p } from '@mikro-orm/core';
import type { InferEntity } from '@mikro-orm/core';
import type { ClaimMoment, Verdict } from '@pionir/shared';
import { ClaimEntity } from './Claim.ts';
import { RevisionEntity } from './Revision.ts';

/** A verdict on a claim that a revision changed; null on the side on which there is none. */
export const VerdictChangeEntity = defineEntity({
  name: 'VerdictChange',
  tableName: 'verdict_change',
  properties: {
    revision: () => p.manyToOne(RevisionEntity).primary().index(false),
    claim: () => p.manyToOne(ClaimEntity).primary(),
    which: p.text().$type<ClaimMoment>().primary(),
    verdictBefore: p.text().$type<Verdict>().nullable(),
    verdictAfter: p.text().$type<Verdict>().nullable(),
  },
});
export type VerdictChangeRow = InferEntity<typeof VerdictChangeEntity>;
