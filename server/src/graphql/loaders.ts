import { defaultOn, rankPlaces, standingsOf, yearsOfCoverage } from '@pionir/shared';
import type { Claim, Clocks, Day, RankingQuestion, Regency } from '@pionir/shared';
import DataLoader from 'dataloader';
import { findClaimCheck } from '../claim/findClaimCheck.ts';
import { findClaims, findClaimsFrom, findClaimsOfRegencies } from '../claim/findClaims.ts';
import { findCohortLinks, findCohorts, findCohortsOf } from '../cohort/findCohorts.ts';
import { findContestedCohorts } from '../conflict/findContestedCohorts.ts';
import { FactsReader } from '../coverage/FactsReader.ts';
import type { Keeping } from '../coverage/Keeping.ts';
import { KeptReader } from '../coverage/KeptReader.ts';
import { findRunningCohorts } from '../coverage/findRunningCohorts.ts';
import type { RunningCohorts } from '../coverage/findRunningCohorts.ts';
import type { Em } from '../db/createOrm.ts';
import { findFigures, findFiguresOf } from '../figure/findFigures.ts';
import { findPartSince } from '../figure/findPartSince.ts';
import { findRatios } from '../figure/findRatios.ts';
import { findIndicators, findIndicatorsFrom } from '../indicator/findIndicators.ts';
import { findPrograms, findProgramsOfProvinces, findProgramsOfRegencies } from '../program/findPrograms.ts';
import { findRegencies, findRegenciesOf } from '../regency/findRegencies.ts';
import { findWithdrawnSlugs } from '../regency/findWithdrawnSlugs.ts';
import { findEarlierCells } from '../revision/findEarlierCells.ts';
import { findSources, findSourcesOfRegencies } from '../source/findSources.ts';
import { findTotals } from '../total/findTotals.ts';
import { foundForEach, groupsInOrder, listPerKey, onePerKey, oneRound, rememberPerKey } from './keyed.ts';
import { keptPerKey, weighRow } from './keptPerKey.ts';
import { pagedLists } from './pagedLists.ts';
import { wholeOfData } from './wholeOfData.ts';

export type Loaders = ReturnType<typeof createLoaders>;

/** A ranking asked of a province. */
export type ProvinceQuestion = RankingQuestion & { readonly provinceCode: string };

/**
 * Everything one request reads, each kind of row in one statement however many
 * parents ask for it. Of one request: the next one sees newer data. Facts may be
 * kept by revision for all of them.
 */
export function createLoaders(em: Em, keeping: Keeping | null = null) {
  const kept = new KeptReader(keeping);
  const facts = new FactsReader(em, kept);
  const outlines = rememberPerKey((_scope: 'all') => facts.outlines());
  const provinceFacts = foundForEach((provinceCodes) => facts.ofProvinces(provinceCodes));
  const placeFacts = foundForEach((codes) => facts.ofRegencies(codes));
  const regency = keptPerKey(kept, {
    kind: 'place',
    find: (codes) => findRegencies(em, codes),
    keyOf: (found) => found.code,
  });
  const regenciesOf = foundForEach(async (codes) => {
    const lists = await kept.read<Regency[]>(codes, {
      kind: 'places of',
      find: async (missing) =>
        groupsInOrder(missing, await findRegenciesOf(em, missing), (found) => found.provinceCode),
      weigh: (found) => found.reduce((sum, row) => sum + weighRow(row), weighRow([])),
    });
    for (const found of lists.flatMap((list) => list ?? [])) regency.prime(found.code, found);
    return lists.map((list) => list ?? []);
  });
  return {
    ...pagedLists(em),
    ...wholeOfData(em, keeping),
    /** All regencies in outline. */
    outlines,
    /** The years that the data reaches over, by the day it is asked; null where there are none. */
    years: rememberPerKey(async (day: Day) => yearsOfCoverage(await outlines.load('all'), day)),
    regency,
    regenciesOf,
    program: onePerKey(
      (ids) => findPrograms(em, ids),
      (program) => program.id,
    ),
    programsOfRegency: listPerKey(
      (codes) => findProgramsOfRegencies(em, codes),
      (program) => program.regencyCode,
    ),
    programsOfProvince: listPerKey(
      (codes) => findProgramsOfProvinces(em, codes),
      (program) => program.provinceCode,
    ),
    cohort: onePerKey(
      (ids) => findCohorts(em, ids),
      (cohort) => cohort.id,
    ),
    cohortsOf: listPerKey(
      (programIds) => findCohortsOf(em, programIds),
      (cohort) => cohort.programId,
    ),
    /** Cohorts of regencies about which there is more than one figure. */
    contestedCohortsOf: listPerKey(
      (codes) => findContestedCohorts(em, codes),
      (cohort) => cohort.regencyCode,
    ),
    cohortLinks: listPerKey(
      (cohortIds) => findCohortLinks(em, cohortIds),
      (link) => link.cohortId,
    ),
    figure: onePerKey(
      (ids) => findFigures(em, ids),
      (figure) => figure.id,
    ),
    figuresOf: {
      cohort: listPerKey(
        (ids) => findFiguresOf(em, 'cohort', ids),
        (figure) => figure.subjectId,
      ),
      program: listPerKey(
        (ids) => findFiguresOf(em, 'program', ids),
        (figure) => figure.subjectId,
      ),
      regency: listPerKey(
        (ids) => findFiguresOf(em, 'regency', ids),
        (figure) => figure.subjectId,
      ),
      province: listPerKey(
        (ids) => findFiguresOf(em, 'province', ids),
        (figure) => figure.subjectId,
      ),
    },
    /** What figures said until revisions changed it, the oldest first. */
    earlierCells: listPerKey(
      (figureIds) => findEarlierCells(em, figureIds),
      (cells) => cells.figureId,
    ),
    source: keptPerKey(kept, { kind: 'source', find: (ids) => findSources(em, ids), keyOf: (source) => source.id }),
    sourcesOfRegency: listPerKey(
      (codes) => findSourcesOfRegencies(em, codes),
      (found) => found.regencyCode,
    ),
    claim: onePerKey(
      (ids) => findClaims(em, ids),
      (claim) => claim.id,
    ),
    claimsOfRegency: listPerKey(
      (codes) => findClaimsOfRegencies(em, codes),
      (claim) => claim.regencyCode,
    ),
    withdrawnSlugsOf: listPerKey(
      (codes) => findWithdrawnSlugs(em, codes),
      (withdrawn) => withdrawn.regencyCode,
    ),
    claimsFrom: listPerKey(
      (sourceIds) => findClaimsFrom(em, sourceIds),
      (claim) => claim.sourceId,
    ),
    /** A claim held against the figures. */
    claimCheck: rememberPerKey(({ claim, ...clocks }: Clocks & { readonly claim: Claim }) =>
      findClaimCheck(claim, clocks, { regenciesOf, provinceFacts }),
    ),
    total: onePerKey(
      (ids) => findTotals(em, { ids }),
      (total) => total.id,
    ),
    totalsOf: listPerKey(
      (regencyCodes) => findTotals(em, { regencyCodes }),
      (total) => total.regencyCode,
    ),
    totalsFrom: listPerKey(
      (sourceIds) => findTotals(em, { sourceIds }),
      (total) => total.sourceId,
    ),
    indicatorsOf: listPerKey(
      (codes) => findIndicators(em, codes),
      (indicator) => indicator.regencyCode,
    ),
    indicatorsFrom: listPerKey(
      (sourceIds) => findIndicatorsFrom(em, sourceIds),
      (indicator) => indicator.sourceId,
    ),
    /** Which figures are parts of others of the same subject, and since when that is known. */
    partSince: onePerKey(
      (figureIds) => findPartSince(em, figureIds),
      (part) => part.figureId,
    ),
    /** The published ratios that make up a figure. */
    ratiosOf: listPerKey(
      (figureIds) => findRatios(em, figureIds),
      (ratio) => ratio.rateId,
    ),
    /** Facts of a regency. */
    placeFacts,
    /** Facts of all regencies of a province. */
    provinceFacts,
    /** Cohorts of a payer one by one: a regency, or a province for its own schemes. */
    cohortsOfPayer: foundForEach((payerCodes) => facts.cohortsOfPayers(payerCodes)),
    /** Cohorts of a payer that matter to who counts in a year, one by one. */
    runningCohorts: new DataLoader((asked: readonly RunningCohorts[]) => findRunningCohorts(em, asked), {
      ...oneRound,
      cacheKeyFn: ({ payerCode, year }) => `${payerCode} ${year}`,
    }),
    /** Cohorts of the schemes a province pays for itself. */
    schemeFacts: foundForEach((provinceCodes) => facts.ofSchemes(provinceCodes)),
    /** The day a question is about when it names none, by the day of knowledge. */
    defaultOn: rememberPerKey(async (knownAt: Day) => defaultOn(await outlines.load('all'), knownAt)),
    /** Who is ranked where, without movements and intervals. */
    standings: rememberPerKey(async ({ provinceCode, ...question }: ProvinceQuestion) =>
      standingsOf(await provinceFacts.load(provinceCode), question),
    ),
    ranking: rememberPerKey(async ({ provinceCode, ...question }: ProvinceQuestion) =>
      rankPlaces(await provinceFacts.load(provinceCode), question),
    ),
  };
}
