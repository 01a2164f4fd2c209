import type { Figure, Indicator, MissingReason, RankedPlace, Ranking, Regency, Source } from '@pionir/shared';
import { findFiguresBehind } from '../../coverage/findFiguresBehind.ts';
import type { CohortsLoad } from '../../coverage/findFiguresBehind.ts';
import type { Context } from '../../graphql/context.ts';

/** A place of a ranking: either ranked or not, for a reason. */
export interface RankingLine {
  readonly regency: Regency;
  readonly row: RankedPlace | null;
  readonly reason: MissingReason | null;
  /** The published numbers that its value was made of. */
  readonly figures: readonly Figure[];
  /** The documents that state them and the denominators, each once, in the order of their ids. */
  readonly sources: readonly Source[];
}

/** Each place of a ranking: the ranked in order, then the others in the order of their codes. */
export async function findRankingLines(ranking: Ranking, { load }: Context): Promise<RankingLine[]> {
  const places = [
    ...(await Promise.all(
      ranking.rows.map(async (row) => ({ code: row.code, row, reason: null, ...(await findEvidence(row, load)) })),
    )),
    ...ranking.excluded.map(({ code, reason }) => ({ code, row: null, reason, figures: [], sourceIds: [] })),
  ];
  return Promise.all(
    places.map(async ({ code, row, reason, figures, sourceIds }) => ({
      regency: (await load.regency.load(code)) as Regency,
      row,
      reason,
      figures,
      sources: (await load.source.loadMany(sourceIds)) as Source[],
    })),
  );
}

/** Of an index, what its components were made of. */
async function findEvidence({ quantity, components }: RankedPlace, load: CohortsLoad) {
  const quantities = [quantity, ...components.map((component) => component.quantity)];
  const evidence = quantities.flatMap((each) => each.figures);
  const figures = onePerId(await findFiguresBehind(evidence, load));
  const indicators: readonly Indicator[] = quantities.flatMap((each) => each.indicators);
  const sourceIds = [...new Set([...figures, ...indicators].map(({ sourceId }) => sourceId))].toSorted();
  return { figures, sourceIds };
}

function onePerId(figures: readonly Figure[]): Figure[] {
  return [...new Map(figures.map((figure) => [figure.id, figure])).values()];
}
