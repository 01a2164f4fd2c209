import { firstDayOf, formatDate, metrics, yearOf } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { MethodPlace } from '../../../graphql/types.ts';
import { labelOf } from '../../../i18n/bilingual.ts';
import type { Example, ExampleStep } from './example.ts';
import { exampleWords } from './exampleWords.ts';

/** How many of the earliest are written out; the others are counted. */
const shownStarts = 3;

type Cohort = MethodPlace['programs']['nodes'][number]['cohorts']['nodes'][number];
type BegunCohort = Cohort & { readonly startsOn: string };

/** The enrolled cohorts that had begun, the earliest first: its year is the value. */
export function startExample(place: MethodPlace, language: Language): Example {
  const words = exampleWords[language];
  const begun = begunCohorts(place);
  const [shown, others] = [begun.slice(0, shownStarts), begun.slice(shownStarts)];
  const label = words.later;
  const rest = { shown: String(others.length), lines: others.map((each) => startLine(each, language)), values: [] };
  return {
    steps: [
      ...shown.map((cohort) => startStep(cohort, language)),
      ...(others.length === 0
        ? []
        : [{ key: 'others', sign: '' as const, label, number: [{ about: label, reckoning: rest }] }]),
    ],
    result: { about: `${place.name}: ${labelOf(metrics.EARLIEST_START, language)}`, quantity: place.start },
  };
}

function begunCohorts({ programs, coverage }: MethodPlace): BegunCohort[] {
  return programs.nodes
    .flatMap(({ cohorts }) => cohorts.nodes)
    .filter((cohort): cohort is BegunCohort => cohort.startsOn !== null)
    .filter(({ status, startsOn, headcount }) => {
      const isKnown = status === 'ENROLLED' && headcount.value !== null;
      return isKnown && firstDayOf(startsOn) <= coverage.on;
    })
    .toSorted((a, b) => {
      const [first, second] = [firstDayOf(a.startsOn), firstDayOf(b.startsOn)];
      if (first === second) return a.slug < b.slug ? -1 : 1;
      return first < second ? -1 : 1;
    });
}

function startStep(cohort: BegunCohort, language: Language): ExampleStep {
  const { slug, label, startsOn, headcount } = cohort;
  const lines = [exampleWords[language].began(formatDate(startsOn, language))];
  const shown = String(yearOf(firstDayOf(startsOn)));
  const reckoning = { shown, lines, values: [{ about: label, quantity: headcount }] };
  return { key: slug, sign: '', label, number: [{ about: label, reckoning }] };
}

function startLine({ label, startsOn }: BegunCohort, language: Language): string {
  return `${label}: ${formatDate(startsOn, language)}`;
}
