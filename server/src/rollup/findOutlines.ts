import type { OutlinedPlace, PlaceOutline } from '@pionir/shared';
import { findPlaceFacts } from '../coverage/findPlaceFacts.ts';
import type { Em } from '../db/createOrm.ts';
import { tablesOf } from '../db/tables.ts';

/** Every regency in outline; one that nothing is kept of, with its cohorts. */
export async function findOutlines(em: Em): Promise<OutlinedPlace[]> {
  const rows = await tablesOf(em)
    .selectFrom('regency')
    .leftJoin('payer_rollup', 'payer_rollup.payer_code', 'regency.code')
    .select(['regency.code', 'payer_rollup.outline'])
    .execute();
  const unkept = rows.filter(({ outline }) => outline === null).map(({ code }) => code);
  return [
    ...rows.flatMap(({ outline }) => (outline === null ? [] : [JSON.parse(outline) as PlaceOutline])),
    ...(unkept.length > 0 ? await findPlaceFacts(em, { codes: unkept }) : []),
  ];
}
