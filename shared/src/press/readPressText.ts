import type { NamedPlace } from '../codes/index.ts';
import { yearOf } from '../period/index.ts';
import type { PartialDate } from '../period/index.ts';
import { gatherCounts, readCounts } from './counts/index.ts';
import type { Count, PressFacts } from './counts/index.ts';
import { findDates, findDocumentDate } from './dates/index.ts';
import { findFurniture } from './findFurniture.ts';
import { findMeanings, subjectWords, workerWords } from './lexicon/index.ts';
import { readMoney } from './money/index.ts';
import { readNumbers } from './numbers/index.ts';
import { findBenefits, findPayers } from './payers/index.ts';
import { findMainPlace, findPlaces } from './places/index.ts';
import {
  proposeBenefits,
  proposeBudgets,
  proposeClaims,
  proposeCounts,
  proposeDate,
  proposeFunding,
  proposeMoney,
  proposeMonths,
  proposePlace,
  proposeRates,
  proposeSums,
} from './proposing/index.ts';
import type { PressProposal } from './proposal.ts';
import { findRates } from './rates/index.ts';
import { findMonths } from './spells/index.ts';
import { findSums, settleTotals } from './sums/index.ts';
import { readClaims } from './superlatives/index.ts';
import { takeApart } from './tokens/index.ts';

/** A press text as an officer pastes it. */
export interface PressQuestion {
  readonly text: string;
  /** Of the page it stands on; may tell the year and the place. */
  readonly address?: string | null;
  /** The day it was published, where the officer knows it; gives the year to days printed without. */
  readonly publishedOn?: PartialDate | null;
  /** The places it can be about. */
  readonly places: readonly NamedPlace[];
}

/** No press text has more numbers; what comes after them in a longer one is not read. */
const mostNumbers = 2_000;

/**
 * What a press text says of who is protected: proposals for an officer to accept,
 * correct or reject, each with the words it was read from and why. By rules and
 * tables alone: the same text gives the same proposals. What it does not know for
 * words of the subject it does not read, so that no person's name is proposed.
 */
export function readPressText({ text, address = null, publishedOn = null, places: known }: PressQuestion): PressProposal[] {
  const press = takeApart(text);
  const dates = findDates(press.tokens);
  const furniture = findFurniture(press);
  const places = findPlaces(press.tokens, known);
  const main = findMainPlace({ press, mentions: places.filter(({ from }) => !furniture.has(from)), places: known, address });
  const date = findDocumentDate(press, dates, { publishedOn, address });
  const stated = publishedOn ?? date?.value ?? null;
  const facts: PressFacts = {
    press,
    dates,
    places,
    main,
    furniture,
    numbers: readNumbers(press, tokensOf([...dates, ...findMeanings(press.tokens, workerWords)])).slice(0, mostNumbers),
    years: { documentYear: stated === null ? null : yearOf(stated), eventDays: tokensOf(dates.filter(({ bounds }) => !bounds)) },
  };
  return [...proposePlace(facts), ...proposeDate(press, date), ...readFigures(facts)];
}

function tokensOf(pieces: readonly { readonly from: number; readonly to: number }[]): ReadonlySet<number> {
  return new Set(pieces.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)));
}

/** Everything but place and date: nothing where the text is not about the social security of workers. */
function readFigures(facts: PressFacts): PressProposal[] {
  const { press, numbers, furniture } = facts;
  if (!isOfSubject(facts)) return [];
  const money = readMoney(press, numbers, furniture);
  const counts = countsOf(facts, new Set(money.map(({ number }) => number.from)));
  const sums = findSums(press, counts);
  const hasBudget = money.some(({ role }) => role === 'BUDGET');
  const outside = (token: number) => furniture.has(token) || facts.main.several;
  return [
    ...proposeCounts(facts, settleTotals(counts, sums)),
    ...proposeFunding(press, findPayers(press, outside)),
    ...proposeBenefits(press, findBenefits(press, outside).filter(({ rule }) => rule === 'BENEFIT_NAMED' || counts.length > 0 || hasBudget)),
    ...proposeBudgets(facts, money),
    ...proposeMoney(facts, money, 'PREMIUM'),
    ...proposeMonths(facts, findMonths(press, numbers, furniture)),
    ...proposeMoney(facts, money, 'BENEFIT'),
    ...proposeRates(facts, findRates(facts)),
    ...proposeSums(facts, sums),
    ...proposeClaims(facts, readClaims(facts)),
  ];
}

/** Counts of a place; of a text about no place of ours, or about several, none is of this one. */
function countsOf(facts: PressFacts, amounts: ReadonlySet<number>): Count[] {
  if (facts.main.codes.length === 0 || facts.main.several) return [];
  return gatherCounts(readCounts({ ...facts, numbers: facts.numbers.filter(({ from }) => !amounts.has(from)) }));
}

function isOfSubject({ press }: PressFacts): boolean {
  return findMeanings(press.tokens, subjectWords).length > 0;
}
