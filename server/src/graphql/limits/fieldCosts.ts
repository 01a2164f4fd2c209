import { draftLimits } from '../../draft/draftLimits.ts';

/** What the fields cost that are reckoned, not only read, beside the objects in them. */
export const fieldCosts: Readonly<Record<string, number>> = {
  'Query.ranking': 200,
  'Query.comparison': 500,
  'Query.dataset': 50,
  'Query.claims': 500,
  'Claim.atClaim': 50,
  'Claim.check': 50,
  'Claim.today': 50,
  'Coverage.byCategory': 20,
  'Regency.coverage': 20,
  'Regency.coverageHistory': 100,
  'Regency.rank': 200,
  'Regency.rankHistory': 200,
  'Province.coverage': 200,
  // Everything is ranked twice: a few of them are a whole request.
  'Query.draftPreview': 100_000,
  'Mutation.publishDraft': 100_000,
  'Mutation.undoRevision': 100_000,
};

/** What ranking by the index costs more than by another metric: it weighs its components anew a thousand times. */
export const indexCost = 3000;

/** How many items a list is taken to have that is not given in pages; by default four. */
export const listSizes: Readonly<Record<string, number>> = {
  'Comparison.rows': 8,
  'Comparison.places': 6,
  'ComparisonRow.cells': 6,
  'Coverage.cohorts': 10,
  // They come whole, so that a request may ask for a few drafts with their rows.
  'Draft.rows': draftLimits.rows,
  'DraftRow.cells': 10,
  'Ranking.excluded': 20,
  'RankedRegency.components': 6,
  'RankedRegency.leaveOneOut': 6,
  'Regency.conflicts': 10,
  'Regency.coverageHistory': 10,
  'Regency.indicators': 10,
  'Regency.rankHistory': 10,
  'Query.provinces': 1,
};

export const defaultListSize = 4;
