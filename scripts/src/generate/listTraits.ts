import type { CohortStatus, Precision } from '@pionir/shared';
import { documentsOfYear } from './syntheticDocuments.ts';
import { SeededRandom } from './SeededRandom.ts';
import { yearOf } from './yearOf.ts';

/** What another document of the year says of the head counts of a list. */
export type SecondWord = 'SAME' | 'OTHER' | 'MISPRINT';

/** What all cohorts of a list have in common. */
export interface ListTraits {
  readonly status: CohortStatus;
  /** What they are to the list of the year before. */
  readonly follows: 'RENEWS' | 'ADDS_TO' | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly confirmedThrough: string | null;
  /** Which of the documents of the year enrols them. */
  readonly document: number;
  readonly precision: Precision;
  readonly second: SecondWord | null;
  /** A document of the next year counts them again. */
  readonly countedAgain: boolean;
  readonly hasTarget: boolean;
  /** The first cohort is the whole list, with the others inside. */
  readonly holdsOthers: boolean;
}

/** Much in the proportions of real documents, but for second ones: of a village fewer speak than of a regency. */
export function listTraits(seed: number, place: number, line: number, yearsBack: number): ListTraits {
  const ofLine = new SeededRandom(seed, place, 3, line);
  const renewed = ofLine.chance(700);
  const random = new SeededRandom(seed, place, 4, line, yearsBack);
  const startMonth = random.between(1, 9);
  return {
    status: random.chance(70) ? 'PLANNED' : 'ENROLLED',
    follows: renewed ? 'RENEWS' : ofLine.chance(400) ? 'ADDS_TO' : null,
    startsOn: dateIn(yearsBack, startMonth, random.between(1, 100)),
    endsOn: random.chance(250) ? dateIn(yearsBack, 12, 80) : null,
    confirmedThrough: random.chance(700) ? dateIn(yearsBack, random.between(startMonth, 12), 97) : null,
    document: random.between(0, documentsOfYear - 1),
    precision: random.chance(60) ? 'ROUNDED' : random.chance(30) ? 'APPROXIMATE' : 'EXACT',
    second: secondWord(random.between(0, 999)),
    countedAgain: yearsBack > 0 && random.chance(40),
    hasTarget: random.chance(50),
    holdsOthers: random.chance(30),
  };
}

/** To the year in more than half of the draws, to the month in most others. */
function dateIn(yearsBack: number, month: number, draw: number): string {
  const year = yearOf(yearsBack);
  const inMonth = `${year}-${String(month).padStart(2, '0')}`;
  if (draw <= 55) return year;
  return draw <= 95 ? inMonth : `${inMonth}-15`;
}

function secondWord(draw: number): SecondWord | null {
  if (draw < 80) return 'SAME';
  if (draw < 120) return 'OTHER';
  return draw < 140 ? 'MISPRINT' : null;
}
