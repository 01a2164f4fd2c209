import { figureChangeKinds, wordsOf } from '@pionir/shared';
import type { FigureChange, FigureChangeKind } from '@pionir/shared';
import { sql } from 'kysely';
import type { Em } from '../db/createOrm.ts';
import { pageClause } from '../db/pageClause.ts';
import type { KeySpan } from '../db/pageClause.ts';
import { tablesOf } from '../db/tables.ts';
import type { RevisionSpan } from './revisionSpan.ts';

/** What one revision did of one kind: figures in the order of their ids, of which there can be very many. */
export interface ChangeRun {
  readonly revision: number;
  readonly kind: FigureChangeKind;
  readonly count: number;
}

/** The runs of revisions that are not empty: the newest revision first, then by kind. */
export async function findChangeRuns(em: Em, { since, until }: RevisionSpan): Promise<ChangeRun[]> {
  const revisions = await tablesOf(em)
    .selectFrom('revision')
    .select(['number', 'figures_added as ADDED', 'figures_changed as CHANGED', 'figures_deprecated as DEPRECATED'])
    .where('number', '>', since)
    .where('number', '<=', until)
    .orderBy('number', 'desc')
    .execute();
  const runs: ChangeRun[] = [];
  for (const { number: revision, ...counts } of revisions) {
    for (const kind of wordsOf(figureChangeKinds)) {
      runs.push({ revision, kind, count: counts[kind] ?? (await countRun(em, revision, kind)) });
    }
  }
  return runs.filter(({ count }) => count > 0);
}

/** A page of a run. */
export async function readChangeRun(
  em: Em,
  { revision, kind }: Pick<ChangeRun, 'revision' | 'kind'>,
  span: KeySpan,
): Promise<FigureChange[]> {
  const page = kind === 'ADDED' ? pageClause(em, 'id', span) : pageClause(em, 'figure_id', span);
  const { rows } = await sql<{ id: string }>`${rowsOf(sql`${idOf(kind)} as id`, revision, kind)} ${page}`.execute(
    tablesOf(em),
  );
  const changes = rows.map(({ id }) => ({ revision, kind, figureId: id }));
  return span.fromEnd ? changes.toReversed() : changes;
}

/** Which kind of change a revision made of a figure; null for none. */
export async function findChangeKind(em: Em, revision: number, figureId: string): Promise<FigureChangeKind | null> {
  for (const kind of wordsOf(figureChangeKinds)) {
    const { rows } = await sql`${rowsOf(idOf(kind), revision, kind)} and ${idOf(kind)} = ${figureId}`.execute(
      tablesOf(em),
    );
    if (rows.length > 0) return kind;
  }
  return null;
}

/** Of revisions that are older than the record of their counts. */
async function countRun(em: Em, revision: number, kind: FigureChangeKind): Promise<number> {
  const { rows } = await sql<{ rows: number | string }>`${rowsOf(sql`count(*) as rows`, revision, kind)}`.execute(
    tablesOf(em),
  );
  // PostgreSQL counts in 64 bits, which its driver hands over as text.
  return Number(rows[0]?.rows);
}

function idOf(kind: FigureChangeKind) {
  return sql.ref(kind === 'ADDED' ? 'id' : 'figure_id');
}

function rowsOf(selected: ReturnType<typeof sql>, revision: number, kind: FigureChangeKind) {
  return kind === 'ADDED'
    ? sql`select ${selected} from figure where added_in = ${revision}`
    : sql`select ${selected} from figure_change where revision_number = ${revision} and kind = ${kind}`;
}
