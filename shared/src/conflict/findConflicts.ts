import type { Day, PartialDate } from '../period/index.ts';
import type { Figure, PartSince } from '../quantity/index.ts';
import type { Measure, SubjectKind } from '../vocabulary/index.ts';
import { rolesOf } from './roles.ts';
import type { RoledFigure } from './roles.ts';

/** Figures of one subject, measure and period that disagree. */
export interface Conflict {
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  readonly measure: Measure;
  readonly periodFrom: PartialDate | null;
  readonly periodTo: PartialDate | null;
  /** The one that is used. */
  readonly used: Figure;
  /** All of them, the used one too: by role, then the newest first, then by id. */
  readonly figures: readonly RoledFigure[];
}

/** Sources define these each in their own way: two of them are two numbers, not one in dispute. */
const definedByTheSource: ReadonlySet<Measure> = new Set<Measure>([
  'ACTIVE_MEMBERS',
  'COVERAGE_RATE_PUBLISHED',
  'WORKFORCE_PUBLISHED',
]);

/**
 * Where sources disagree, as a reader could know on a day: figures of one
 * subject, measure and period with another value than the one used, be they
 * still in use or withdrawn. In the order of the subjects' ids, measures and
 * periods. Without a preferred or a withdrawn figure among them, several numbers
 * are the parts that a source gave no sum of, not a dispute.
 */
export function findConflicts(figures: readonly Figure[], partSince: PartSince, knownAt: Day): Conflict[] {
  return [...Map.groupBy(figures, keyOf)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => toConflict(rolesOf(group, partSince, knownAt)));
}

/** What figures have in common that are beside each other. */
const besideFacts = ['subjectId', 'measure', 'periodFrom', 'periodTo', 'subjectKind'] as const;

/** The figures beside one: of its subject, measure and period, itself among them. */
export function besideFigure(figure: Figure, ofSubject: readonly Figure[]): Figure[] {
  return ofSubject.filter((other) => besideFacts.every((fact) => other[fact] === figure[fact]));
}

function keyOf(figure: Figure): string {
  return JSON.stringify(besideFacts.map((fact) => figure[fact]));
}

function toConflict(roled: readonly RoledFigure[]): Conflict[] {
  const used = roled.find(({ role }) => role === 'USED')?.figure;
  if (!used || definedByTheSource.has(used.measure)) return [];
  const others = roled.filter(({ figure }) => figure.value !== used.value);
  const isSettled = used.standing === 'PREFERRED' && others.some(({ role }) => role === 'RIVAL');
  if (!isSettled && !others.some(({ role }) => role === 'DEPRECATED')) return [];
  const { subjectKind, subjectId, measure, periodFrom, periodTo } = used;
  return [{ subjectKind, subjectId, measure, periodFrom, periodTo, used, figures: roled.toSorted(byRoleThenNewest) }];
}

const roleOrder = ['USED', 'AGREES', 'RIVAL', 'DEPRECATED', 'PART'];

function byRoleThenNewest(a: RoledFigure, b: RoledFigure): number {
  if (a.role !== b.role) return roleOrder.indexOf(a.role) - roleOrder.indexOf(b.role);
  if (a.figure.knownFrom !== b.figure.knownFrom) return a.figure.knownFrom > b.figure.knownFrom ? -1 : 1;
  return a.figure.id < b.figure.id ? -1 : 1;
}
