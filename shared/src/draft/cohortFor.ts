import { firstDayOf, lastDayOf } from '../period/index.ts';
import type { PartialDate } from '../period/index.ts';
import { workerCategories } from '../vocabulary/index.ts';
import type { CountFact, DocumentFacts } from './documentFacts.ts';
import { yearText } from './dateTexts.ts';
import type { DraftLedger } from './DraftLedger.ts';
import type { StoredCohort } from './placeRecords.ts';
import { programFor } from './programFor.ts';
import { slugOf } from './slugOf.ts';

/** A count that is of one group. */
export type GroupCount = Exclude<CountFact, { readonly kind: 'TOTAL' }>;

const endings = {
  STOCK: { slug: '', id: '', en: '' },
  FLOW: { slug: '-added', id: ', tambahan', en: ', added' },
  TARGET: { slug: '-planned', id: ', direncanakan', en: ', planned' },
} as const;

/** The cohort that a count is of: one that is there, else a new row. */
export function cohortFor(count: GroupCount, facts: DocumentFacts, ledger: DraftLedger): StoredCohort {
  const programId = programFor(count.category, facts, ledger);
  const year = yearText(count.period ?? facts.document.publishedOn);
  const alike: Omit<StoredCohort, 'id'> = {
    programId,
    category: count.category,
    status: count.kind === 'TARGET' ? 'PLANNED' : 'ENROLLED',
    startsOn: year,
    isAddition: count.kind === 'FLOW',
  };
  const id = `${programId}-${slugOf(count.category)}${endings[count.kind].slug}-${year ?? 'nd'}`;
  const known = ledger.cohorts.find((cohort) => cohort.id === id) ?? ledger.cohorts.find((each) => isLike(each, alike));
  if (known !== undefined) return known;
  const cohort = { ...alike, id };
  addCohort(cohort, count, facts, ledger);
  ledger.cohorts.push(cohort);
  return cohort;
}

function isLike(cohort: StoredCohort, wanted: Omit<StoredCohort, 'id'>): boolean {
  return (
    cohort.programId === wanted.programId &&
    cohort.category === wanted.category &&
    cohort.status === wanted.status &&
    cohort.isAddition === wanted.isAddition &&
    yearText(cohort.startsOn) === wanted.startsOn
  );
}

function addCohort(cohort: StoredCohort, count: GroupCount, facts: DocumentFacts, ledger: DraftLedger): void {
  const label = workerCategories[cohort.category];
  const ending = endings[count.kind];
  const earlier = earlierThan(cohort, ledger).map(({ id }) => id);
  ledger.add(
    'cohorts',
    {
      cohort_id: cohort.id,
      program_id: cohort.programId,
      category: cohort.category,
      segment: count.segment,
      label_id: `${label.id}${ending.id}`,
      label_en: `${label.en}${ending.en}`,
      status: cohort.status,
      starts_on: cohort.startsOn ?? '',
      confirmed_through: confirmedThrough(cohort.startsOn, count, facts),
      renews: count.kind === 'STOCK' ? earlier.join(';') : '',
      adds_to: count.kind === 'FLOW' ? (earlier.at(-1) ?? '') : '',
    },
    count.span,
  );
}

/** The enrolled cohorts of the same people that began before, the oldest first. */
function earlierThan({ programId, category, startsOn }: StoredCohort, { cohorts }: DraftLedger): StoredCohort[] {
  return cohorts
    .filter(
      (cohort) =>
        cohort.programId === programId &&
        cohort.category === category &&
        cohort.status === 'ENROLLED' &&
        cohort.startsOn !== null &&
        startsOn !== null &&
        lastDayOf(cohort.startsOn) < firstDayOf(startsOn),
    )
    .toSorted((a, b) => ((a.startsOn ?? '') + a.id < (b.startsOn ?? '') + b.id ? -1 : 1));
}

/** The document still says so on its day where it counts them then, or adds them up with those of then. */
function confirmedThrough(startsOn: PartialDate | null, count: GroupCount, { document, sums }: DocumentFacts): string {
  const { publishedOn } = document;
  if (publishedOn === null || startsOn === null || lastDayOf(publishedOn) < firstDayOf(startsOn)) return '';
  if (count.kind === 'TARGET') return '';
  const isOfThen = yearText(publishedOn) === startsOn;
  return isOfThen || sums.some(({ parts }) => parts.includes(count.id)) ? publishedOn : '';
}
