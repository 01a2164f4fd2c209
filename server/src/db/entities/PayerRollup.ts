import { defineEntity, p } from '@mikro-orm/core';
import type { InferEntity } from '@mikro-orm/core';

/** The cohorts of a payer counted together, renewed with each revision that touches them (decision 17). */
export const PayerRollupEntity = defineEntity({
  name: 'PayerRollup',
  tableName: 'payer_rollup',
  properties: {
    /** A regency's BPS code, or a province's for the schemes it pays for itself. */
    payerCode: p.text().primary(),
    /** JSON as text: in which years it has anyone. */
    outline: p.text(),
    /** JSON as text; null where the cohorts are so few that they are read one by one. */
    rollup: p.text().nullable(),
  },
});
export type PayerRollupRow = InferEntity<typeof PayerRollupEntity>;
