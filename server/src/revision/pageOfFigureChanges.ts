import type { FigureChange } from '@pionir/shared';
import type { Em } from '../db/createOrm.ts';
import type { Connection, Page } from '../graphql/connection.ts';
import { invalidCursor, readCursor } from '../graphql/cursor.ts';
import type { CursorArgument } from '../graphql/cursor.ts';
import { readPageSize } from '../graphql/readPageSize.ts';
import { toConnection } from '../graphql/toConnection.ts';
import { findChangeKind, findChangeRuns, readChangeRun } from './changeRuns.ts';
import type { ChangeRun } from './changeRuns.ts';
import type { RevisionSpan } from './revisionSpan.ts';

/** Where a cursor stands: in which run, at which figure. */
interface Place {
  readonly run: number;
  readonly figureId: string;
}

/**
 * A page of what revisions did to figures: the newest revision first, then by kind
 * and figure. A revision can have added millions: only those of the page are read.
 */
export async function pageOfFigureChanges(
  em: Em,
  revisions: RevisionSpan,
  page: Page,
): Promise<Connection<FigureChange>> {
  const question = `changes/${revisions.since}/figures`;
  const { fromEnd, size } = readPageSize(page);
  const runs = await findChangeRuns(em, revisions);
  const place = async (argument: CursorArgument, cursor: string | null | undefined) =>
    cursor == null ? null : placeOf(em, runs, argument, readCursor(argument, cursor, question));
  const [after, before] = [await place('after', page.after), await place('before', page.before)];
  const found = await readAcross(em, runs, { after, before, fromEnd, most: size + 1 });
  const goesOn = found.length > size;
  return toConnection(
    {
      nodes: fromEnd && goesOn ? found.slice(1) : found.slice(0, size),
      hasNextPage: before !== null || (!fromEnd && goesOn),
      hasPreviousPage: after !== null || (fromEnd && goesOn),
      count: () => runs.reduce((sum, { count }) => sum + count, 0),
    },
    { question, keyOf: ({ revision, figureId }) => `${revision}/${figureId}` },
  );
}

async function placeOf(em: Em, runs: readonly ChangeRun[], argument: CursorArgument, key: string): Promise<Place> {
  const [number = '', figureId = ''] = key.split('/');
  const revision = Number(number);
  const isOfOne = runs.some((run) => run.revision === revision);
  const kind = isOfOne ? await findChangeKind(em, revision, figureId) : null;
  const run = runs.findIndex((other) => other.revision === revision && other.kind === kind);
  if (run < 0) throw invalidCursor(argument, 'its item is no longer in the list');
  return { run, figureId };
}

interface PlaceSpan {
  readonly after: Place | null;
  readonly before: Place | null;
  readonly fromEnd: boolean;
  readonly most: number;
}

/** Goes from run to run until there are enough. */
async function readAcross(
  em: Em,
  runs: readonly ChangeRun[],
  { after, before, fromEnd, most }: PlaceSpan,
): Promise<FigureChange[]> {
  const [first, last] = [after?.run ?? 0, before?.run ?? runs.length - 1];
  const numbers = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  let found: FigureChange[] = [];
  for (const number of fromEnd ? numbers.toReversed() : numbers) {
    const left = most - found.length;
    if (left === 0) break;
    const read = await readChangeRun(em, runs[number] as ChangeRun, {
      after: number === after?.run ? after.figureId : null,
      before: number === before?.run ? before.figureId : null,
      fromEnd,
      most: left,
    });
    found = fromEnd ? [...read, ...found] : [...found, ...read];
  }
  return found;
}
