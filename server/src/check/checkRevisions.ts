import { tablesOf } from '../db/tables.ts';
import type { Em } from '../db/createOrm.ts';

/** Revisions are counted from 1 without a gap, and no figure came in one that there is not. */
export async function checkRevisions(em: Em): Promise<string[]> {
  const rows = await tablesOf(em).selectFrom('revision').select('number').execute();
  const numbers = new Set(rows.map(({ number }) => number));
  const missing = Array.from({ length: Math.max(0, ...numbers) }, (_, index) => index + 1).filter(
    (n) => !numbers.has(n),
  );
  const [strays] = await em.execute<{ rows: number | string }[]>(
    'select count(*) as "rows" from "figure" where "added_in" is not null and "added_in" not in (select "number" from "revision")',
  );
  return [
    ...(missing.length > 0 ? [`There is no revision ${missing.join(', ')}, though there is a later one.`] : []),
    ...(Number(strays?.rows) > 0
      ? [`${strays?.rows} figures say that they came in a revision that there is not.`]
      : []),
  ];
}
