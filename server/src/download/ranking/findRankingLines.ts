import type { Figure, Indicator, MissingReason, RankedPlace, Ranking, Regency, Source } from '@pionir/shared';
import { findFiguresBehind } from '../../coverage/findFiguresBehind.ts';
import type { CohortsLoad } from '../../coverage/findFiguresBehind.ts';
import type { Context } from '../../graphql/context.ts';
import { loadAll } from '../../graphql/keyed.ts';
import { createLoaders } from '../../graphql/loaders.ts';
import type { Loaders } from '../../graphql/loaders.ts';

/** A place of a ranking: either ranked or not, for a reason. */
export interface RankingLine {
  readonly regency: Regency;
  readonly row: RankedPlace | null;
  readonly reason: MissingReason | null;
  /** How many published numbers its value was made of; null where it has none. */
  readonly figureCount: number | null;
  /** The documents that state them and the denominators, each once, in the order of their ids. */
  readonly sources: readonly Source[];
}

/**
 * Each place of a ranking: the ranked in order, then the others in the order of
 * their codes. One after another, since the figures behind a place can be very many.
 */
export async function findRankingLines(ranking: Ranking, { em, load }: Context): Promise<RankingLine[]> {
  const lines: RankingLine[] = [];
  for (const row of ranking.rows) {
    const { figureCount, sourceIds } = await findEvidence(row, createLoaders(em));
    lines.push({
      regency: await regencyOf(row.code, load),
      row,
      reason: null,
      figureCount,
      sources: await loadAll(load.source, sourceIds),
    });
  }
  for (const { code, reason } of ranking.excluded) {
    lines.push({ regency: await regencyOf(code, load), row: null, reason, figureCount: null, sources: [] });
  }
  return lines;
}

async function regencyOf(code: string, load: Loaders): Promise<Regency> {
  return (await load.regency.load(code)) as Regency;
}

/** Of an index, what its components were made of. */
async function findEvidence({ quantity, components }: RankedPlace, load: CohortsLoad) {
  const quantities = [quantity, ...components.map((component) => component.quantity)];
  const evidence = quantities.flatMap((each) => each.figures);
  const figures = onePerId(await findFiguresBehind(evidence, load));
  const indicators: readonly Indicator[] = quantities.flatMap((each) => each.indicators);
  const sourceIds = [...new Set([...figures, ...indicators].map(({ sourceId }) => sourceId))].toSorted();
  return { figureCount: figures.length, sourceIds };
}

function onePerId(figures: readonly Figure[]): Figure[] {
  return [...new Map(figures.map((figure) => [figure.id, figure])).values()];
}
