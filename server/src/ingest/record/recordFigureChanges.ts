import type { Em } from '../../db/createOrm.ts';
import { dropEarlierFigures, earlierFigures, figureCells } from './earlierFigures.ts';

/** How many figures a revision added, changed and deprecated. */
export interface FigureCounts {
  readonly figuresAdded: number;
  readonly figuresChanged: number;
  readonly figuresDeprecated: number;
}

/**
 * Records each figure that has another cell than before, with the cells it had.
 * Where it stands in its file is no cell. One statement, however many there are.
 */
export async function recordFigureChanges(em: Em, revision: number): Promise<FigureCounts> {
  const earlier = figureCells.map((cell) => `e.${cell}`);
  const differs = figureCells.map((cell) => `f.${cell} is distinct from e.${cell}`);
  await em.execute(
    `insert into "figure_change" ("revision_number", "figure_id", "kind", ${figureCells.join(', ')})
     select ?, e."id", ${kind}, ${earlier.join(', ')} from ${earlierFigures} e join "figure" f on f."id" = e."id"
     where ${differs.join(' or ')}`,
    [revision],
    'run',
  );
  await dropEarlierFigures(em);
  return {
    figuresAdded: await count(em, '"figure" where "added_in" = ?', revision),
    figuresChanged: await count(em, `"figure_change" where "kind" = 'CHANGED' and "revision_number" = ?`, revision),
    figuresDeprecated: await count(
      em,
      `"figure_change" where "kind" = 'DEPRECATED' and "revision_number" = ?`,
      revision,
    ),
  };
}

const kind = `case when f."standing" = 'DEPRECATED' and e."standing" <> 'DEPRECATED' then 'DEPRECATED' else 'CHANGED' end`;

async function count(em: Em, rows: string, revision: number): Promise<number> {
  const [found] = await em.execute<{ rows: number | string }[]>(`select count(*) as "rows" from ${rows}`, [revision]);
  return Number(found?.rows);
}
