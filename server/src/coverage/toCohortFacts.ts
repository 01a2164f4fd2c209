import type { CohortFacts } from '@pionir/shared';
import { readWords } from '../db/tables.ts';
import { toFigure } from '../figure/figuresWithDates.ts';
import { toPartSince } from '../figure/partsWithDates.ts';
import type { CohortRows } from './cohortQueries.ts';

/** Cohorts in the order of their ids, by the payer of their program: a regency's BPS code, or the province's for its own. */
export function toCohortFacts({ cohorts, links, headcounts, parts }: CohortRows): Map<string, CohortFacts[]> {
  const partsOf = Map.groupBy(parts, (part) => part.cohortId);
  const headcountsOf = Map.groupBy(headcounts.map(toFigure), (figure) => figure.subjectId);
  const linksOf = Map.groupBy(links, (link) => link.cohort_id);
  const ordered = cohorts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return Map.groupBy(
    ordered.map(({ regency_code: regencyCode, province_code: provinceCode, ...cohort }) => {
      const own = (linksOf.get(cohort.id) ?? []).toSorted((a, b) => a.position - b.position);
      return {
        ...cohort,
        owner: regencyCode ?? provinceCode,
        funding: readWords(cohort.funding),
        renews: own.filter((link) => link.relation === 'RENEWS').map((link) => link.other_id),
        contains: own.filter((link) => link.relation === 'CONTAINS').map((link) => link.other_id),
        headcounts: headcountsOf.get(cohort.id) ?? [],
        partSince: toPartSince(partsOf.get(cohort.id) ?? []),
      };
    }),
    (facts) => facts.owner,
  );
}
