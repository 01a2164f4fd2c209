import type { PlaceRecords, StoredFigure } from '@pionir/shared';
import type { KeptFigureFragment, PlaceRecordsQuery } from '../../../graphql/generated/documents.ts';

/** What is kept of a place, for new rows to fit beside. */
export function toPlaceRecords({ regency, sources, totals }: PlaceRecordsQuery): PlaceRecords {
  const withdrawn = regency?.withdrawnSlugs ?? [];
  const programs = regency?.programs.nodes ?? [];
  const cohorts = programs.flatMap((program) => program.cohorts.nodes.map((cohort) => ({ program, cohort })));
  return {
    sources: sources.nodes.map(({ slug, url }) => ({ id: slug, url })),
    programs: programs.map(({ slug, funding }) => ({ id: slug, funding })),
    cohorts: cohorts.map(({ program, cohort: { slug, category, status, startsOn, addsTo } }) => ({
      id: slug,
      programId: program.slug,
      category,
      status,
      startsOn,
      isAddition: addsTo.length > 0,
    })),
    figures: [
      ...(regency === null ? [] : regency.figures.nodes.map((figure) => keptFigure(figure, regency.code))),
      ...programs.flatMap(({ slug, figures }) => figures.nodes.map((figure) => keptFigure(figure, slug))),
      ...cohorts.flatMap(({ cohort }) => cohort.figures.map((figure) => keptFigure(figure, cohort.slug))),
    ],
    // A withdrawn one keeps its id: a row with it would correct that one, which would stay withdrawn.
    totalIds: [...totals.nodes.map(({ slug }) => slug), ...withdrawn],
    claimIds: [...(regency?.claims.nodes.map(({ slug }) => slug) ?? []), ...withdrawn],
  };
}

function keptFigure({ slug, ...figure }: KeptFigureFragment, subjectId: string): StoredFigure {
  return { id: slug, subjectId, ...figure };
}
