import type { Orm } from '../../../src/db/createOrm.ts';

/** Puts figures into the database behind those of the package, as many as are wanted, on lines of their own. */
export async function fillFigures(orm: Orm, count: number): Promise<void> {
  const em = orm.em.fork();
  const [newest] = await em.execute<{ line: number }[]>('select max("line") as "line" from "figure"');
  const line = Number(newest?.line);
  await em.execute(
    `with recursive n(i) as (select 1 union all select i + 1 from n where i < ${count})
     insert into figure (id, province_code, measure, value, unit, source_id, printed, "precision", standing, note, package, line)
     select 'many-' || i, '35', 'BUDGET', i, 'IDR', (select min(id) from source), '' || i, 'EXACT', 'NORMAL', 'One of many figures, with a note as long as notes are.', 'east-java', ${line} + i from n`,
  );
}
