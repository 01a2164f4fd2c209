import type { FigureCells, FigureChange } from '@pionir/shared';
import type { Context } from '../graphql/context.ts';

/** What the figure said before the change; null where it was added. */
export async function findCellsBefore(
  { figureId, revision }: FigureChange,
  { load }: Pick<Context, 'load'>,
): Promise<FigureCells | null> {
  const earlier = await load.earlierCells.load(figureId);
  return earlier.find((cells) => cells.revision === revision) ?? null;
}

/** What the figure said after the change: until the next one, else to this day. */
export async function findCellsAfter(
  { figureId, revision }: FigureChange,
  { load }: Pick<Context, 'load'>,
): Promise<FigureCells | null> {
  const earlier = await load.earlierCells.load(figureId);
  return earlier.find((cells) => cells.revision > revision) ?? load.figure.load(figureId);
}
