import { gatherCounts, readCounts } from './counts/index.ts';
import type { Count } from './counts/index.ts';
import { gatherFacts } from './gatherFacts.ts';
import { findMeanings, subjectWords } from './lexicon/index.ts';
import { readMoney } from './money/index.ts';
import type { MoneyMention } from './money/index.ts';
import { findBenefits, findPayers, tellsOfPaying } from './payers/index.ts';
import type { PressFacts } from './pressFacts.ts';
import type { PressQuestion } from './pressQuestion.ts';
import type { PressProposal } from './proposal.ts';
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
import { findRates } from './rates/index.ts';
import { findMonths } from './spells/index.ts';
import { findSums, settleTotals } from './sums/index.ts';
import { readClaims } from './superlatives/index.ts';

/**
 * What a press text says of who is protected: proposals for an officer to accept,
 * correct or reject, each with the words it was read from and why. It goes by rules
 * and tables alone: the same text gives the same proposals. A proposal holds only
 * words of the subject and numbers, so that no person's name comes with it.
 */
export function readPressText(question: PressQuestion): PressProposal[] {
  const { facts, date } = gatherFacts(question);
  const { press } = facts;
  // A text without a word of the social security of workers is about something else.
  const ofSubject = findMeanings(press.tokens, subjectWords).length > 0;
  return [...proposePlace(facts), ...proposeDate(press, date), ...(ofSubject ? readFigures(facts) : [])];
}

function readFigures(facts: PressFacts): PressProposal[] {
  const { press, numbers, furniture } = facts;
  const money = readMoney(press, numbers, furniture);
  const isPaid = tellsOfPaying(press.tokens);
  const counts = isPaid ? countsOf(facts, money) : [];
  const hasFigures = counts.length > 0 || money.some(({ role }) => role === 'BUDGET');
  const sums = findSums(press, counts);
  return [
    ...proposeCounts(facts, settleTotals(counts, sums)),
    ...proposeFunding(press, findPayers(facts)),
    ...proposeBenefits(press, isPaid ? findBenefits(facts, hasFigures) : []),
    ...proposeBudgets(facts, money),
    ...proposeMoney(facts, money, 'PREMIUM'),
    ...proposeMonths(facts, findMonths(press, numbers, furniture)),
    ...proposeMoney(facts, money, 'BENEFIT'),
    ...proposeRates(facts, findRates(facts)),
    ...proposeSums(facts, sums),
    ...proposeClaims(facts, readClaims(facts)),
  ];
}

/** Counts of the place of the text; a text about no place of ours, or about several, has none. */
function countsOf(facts: PressFacts, money: readonly MoneyMention[]): Count[] {
  if (facts.main.codes.length === 0 || facts.main.several) return [];
  const amounts = new Set(money.map(({ number }) => number.from));
  return gatherCounts(readCounts({ ...facts, numbers: facts.numbers.filter(({ from }) => !amounts.has(from)) }));
}
