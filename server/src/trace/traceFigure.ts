import { isVulnerable, measureBy, provinceOf, rankPlaces } from '@pionir/shared';
import type {
  Clocks,
  CohortFacts,
  Figure,
  MetricName,
  Program,
  Quantity,
  Ranking,
  Regency,
  Source,
} from '@pionir/shared';
import { findCohorts } from '../cohort/findCohorts.ts';
import { findCohortFacts } from '../coverage/findCohortFacts.ts';
import { findPlaceFacts } from '../coverage/findPlaceFacts.ts';
import type { Em } from '../db/createOrm.ts';
import { tablesOf } from '../db/tables.ts';
import { findFigures } from '../figure/findFigures.ts';
import { findPrograms } from '../program/findPrograms.ts';
import { findRegencies } from '../regency/findRegencies.ts';
import { findSources } from '../source/findSources.ts';
import { judgeCohort } from './judgeCohort.ts';
import type { CohortVerdict } from './judgeCohort.ts';
import { traceClocks } from './traceClocks.ts';

/** Every hop of a figure behind its line in the package. */
export interface FigureTrace extends Clocks {
  /** The row as the database holds it. */
  readonly stored: Readonly<Record<string, unknown>>;
  readonly figure: Figure;
  readonly source: Source;
  /** Null when the figure is not about a cohort. */
  readonly cohort: { readonly facts: CohortFacts; readonly verdict: CohortVerdict } | null;
  readonly metric: MetricName;
  /** Null for figures of a province, which is not ranked, and its schemes. */
  readonly place: { readonly regency: Regency; readonly value: Quantity; readonly ranking: Ranking } | null;
}

export interface TraceQuestion extends Partial<Clocks> {
  readonly metric?: MetricName;
}

/** Follows a figure from its row to the ranking; null when no figure has the id. */
export async function traceFigure(em: Em, id: string, asked: TraceQuestion): Promise<FigureTrace | null> {
  const [figure] = await findFigures(em, [id]);
  if (!figure) return null;
  const [source] = await findSources(em, [figure.sourceId]);
  const program = await findProgramOf(em, figure);
  const cohorts = program === null ? [] : await findCohortsBeside(em, program);
  const cohort = cohorts.find((facts) => facts.id === figure.subjectId) ?? null;
  const clocks = traceClocks(figure, cohort, asked);
  const metric = asked.metric ?? metricFor(figure, cohort);
  const code = figure.subjectKind === 'regency' ? figure.subjectId : (program?.regencyCode ?? null);
  return {
    ...clocks,
    stored: await tablesOf(em).selectFrom('figure').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
    figure,
    source: source as Source,
    cohort: cohort && { facts: cohort, verdict: judgeCohort(cohort, cohorts, clocks) },
    metric,
    place: code === null ? null : await rankPlace(em, code, clocks, metric),
  };
}

/** The program a figure is about, or its cohort lies in; null for a figure about a whole regency or province. */
async function findProgramOf(em: Em, figure: Figure): Promise<Program | null> {
  if (figure.subjectKind === 'program') return (await findPrograms(em, [figure.subjectId]))[0] ?? null;
  if (figure.subjectKind !== 'cohort') return null;
  const [cohort] = await findCohorts(em, [figure.subjectId]);
  return cohort ? ((await findPrograms(em, [cohort.programId]))[0] ?? null) : null;
}

/** All cohorts of the program's payer, among which the rules judge each. */
async function findCohortsBeside(em: Em, program: Program): Promise<CohortFacts[]> {
  const { regencyCode, provinceCode } = program;
  const scope = regencyCode === null ? { schemesOfProvinces: [provinceCode] } : { codes: [regencyCode] };
  return (await findCohortFacts(em, scope)).get(regencyCode ?? provinceCode) ?? [];
}

/** The metric that the figure goes into, if it goes into one. */
function metricFor(figure: Figure, cohort: CohortFacts | null): MetricName {
  if (figure.measure === 'MONTHS_FUNDED') return 'MONTHS_FUNDED';
  return cohort && !isVulnerable(cohort.category) ? 'PROTECTED_WORKERS' : 'VULNERABLE_WORKERS';
}

async function rankPlace(em: Em, code: string, clocks: Clocks, metric: MetricName): Promise<FigureTrace['place']> {
  const [regency] = await findRegencies(em, [code]);
  const places = await findPlaceFacts(em, { provinceCodes: [provinceOf(code)] });
  const facts = places.find((each) => each.code === code);
  if (!regency || !facts) return null;
  return {
    regency,
    value: measureBy[metric](facts, clocks, () => true),
    ranking: rankPlaces(places, { ...clocks, metric, filter: {} }),
  };
}
