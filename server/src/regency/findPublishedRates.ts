import { usableFigures } from '@pionir/shared';
import type { Regency } from '@pionir/shared';
import type { PublishedRateType } from '../figure/PublishedRateType.ts';
import type { Context } from '../graphql/context.ts';

/** The coverage percentages published about a regency and known by then, in the order of their slugs. */
export async function findPublishedRates(
  regency: Regency,
  knownAt: string | null | undefined,
  { load, today }: Context,
): Promise<PublishedRateType[]> {
  const figures = usableFigures(await load.figuresOf.regency.load(regency.code), knownAt ?? today);
  const rates = figures.filter((figure) => figure.measure === 'COVERAGE_RATE_PUBLISHED');
  return Promise.all(
    rates.map(async (figure) => {
      const [ratio] = await load.ratiosOf.load(figure.id);
      return {
        figure,
        numerator: ratio ? await load.figure.load(ratio.numeratorId) : null,
        denominator: ratio ? await load.figure.load(ratio.denominatorId) : null,
      };
    }),
  );
}
