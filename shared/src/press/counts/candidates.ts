import { sentenceAt } from '../tokens/index.ts';
import type { PressText } from '../tokens/index.ts';
import { findMeanings, strangerWords } from '../lexicon/index.ts';
import type { Meaning } from '../lexicon/index.ts';
import type { NumberMention } from '../numbers/index.ts';
import { scopeOfNumber } from '../places/index.ts';
import { areMembers } from './areMembers.ts';
import { isVulnerable } from '../../vocabulary/index.ts';
import { arePaid } from './arePaid.ts';
import { countedAfter, wholeAfter } from './countedAfter.ts';
import type { Counted } from './countedAfter.ts';
import { findSegments } from './findSegments.ts';
import { findGroupChains } from './groupChains.ts';
import type { GroupChain } from './groupChains.ts';
import { labelBefore } from './labelBefore.ts';
import { findCues, readNumberCues } from './numberCues.ts';
import type { CueMap, NumberCues } from './numberCues.ts';
import { narrowed } from './narrowed.ts';
import type { PressFacts } from '../pressFacts.ts';
import { groupAbove, groupNear } from './groupNear.ts';
import { isPartOfPlace } from './isPartOfPlace.ts';
import type { YearCell } from '../tables/index.ts';
import { percentageOf } from './percentageOf.ts';
import { phraseEnd } from './phraseEnd.ts';
import { isShare, sharePart } from './sharePart.ts';
import { isGiven } from './isGiven.ts';
import { isOfStrangers } from './isOfStrangers.ts';
import { sharesOfCounts } from './sharesOfCounts.ts';
import { tellsOfProgram } from './tellsOfProgram.ts';
import { tellsOfAllThere, tellsOfWorkforce } from './tellsOfWorkforce.ts';

/** A number that counts workers, its group not yet settled. */
export interface Candidate {
  readonly number: NumberMention;
  /** In which sentence, by its first token. */
  readonly sentence: number;
  readonly counted: Counted;
  /** The groups beside it; null where only people are named, or nothing. */
  readonly chain: GroupChain | null;
  readonly chainIs: 'AFTER' | 'BEFORE' | 'IN_SENTENCE' | null;
  readonly cues: NumberCues;
  /** Where it stands in a table whose columns are years; null elsewhere. */
  readonly cell: YearCell | null;
  readonly part: boolean;
  /** Which percentage it is said to be, of whatever; null where none is. */
  readonly percentage: number | null;
  /** Whether its sentence tells of a program. */
  readonly ofProgram: boolean;
  /** Whether it is a share of the count before it: "1.100 di antaranya tukang becak". */
  readonly share: boolean;
  /** Tokens of the number and what it counts. */
  readonly from: number;
  readonly to: number;
  /** Where the number before it ends, and the next begins. */
  readonly after: number;
  readonly before: number;
}

/** Smaller numbers in words are of other things: "dua program". */
const fewestInWords = 10;

/** Every number of the text that may count workers of its place. */
export function findCandidates(facts: PressFacts): Candidate[] {
  const { press, numbers, places, main } = facts;
  const { tokens } = press;
  const chains = findGroupChains(tokens);
  const byStart = new Map(chains.map((chain) => [chain.from, chain]));
  const groups: Groups = {
    chains,
    byStart,
    byEnd: new Map(chains.map((chain) => [chain.to, chain])),
    cues: findCues(press, byStart),
    strangers: findMeanings(tokens, strangerWords),
    percentages: numbers.filter(({ unit }) => unit === 'PERCENT'),
  };
  const segments = findSegments(press);
  const isOfMembers = (at: number) => segments.some(({ from, to }) => from <= at && at < to);
  const plain = numbers.filter(({ unit, inWords, value }) => unit === null && (!inWords || value >= fewestInWords));
  const found = plain.flatMap((number, index) => {
    const beside = { after: plain[index - 1]?.to ?? 0, before: plain[index + 1]?.from ?? tokens.length };
    return candidateAt(facts, groups, number, beside) ?? [];
  });
  const own = found.filter(
    ({ number }) => !isOfMembers(number.from) && scopeOfNumber(press, number, places, main) === 'MAIN',
  );
  // "60 warga setiap desa": the same number without these words is no other.
  const perUnit = new Set(own.flatMap(({ number, cues }) => (cues.perUnit ? [number.value] : [])));
  return sharesOfCounts(
    sharePart(tokens, own).filter(({ number, cues }) => !cues.rejected && !perUnit.has(number.value)),
  );
}

/** The groups of a text, and the cues. */
interface Groups {
  readonly chains: readonly GroupChain[];
  readonly byStart: ReadonlyMap<number, GroupChain>;
  readonly byEnd: ReadonlyMap<number, GroupChain>;
  readonly cues: CueMap;
  readonly strangers: readonly Meaning<'STRANGER'>[];
  readonly percentages: readonly NumberMention[];
}

function candidateAt(
  facts: PressFacts,
  { chains, byStart, byEnd, cues, strangers, percentages }: Groups,
  number: NumberMention,
  beside: { readonly after: number; readonly before: number },
): Candidate | null {
  const { press } = facts;
  const { tokens } = press;
  const sentence = sentenceAt(press, number.from);
  if (!mayCount(facts, number) || arePaid(tokens, cues, sentence, number.value)) return null;
  const after = Math.max(sentence.from, beside.after);
  const before = Math.min(sentence.to, beside.before);
  const isPart = wholeAfter(tokens, number.to) > number.to;
  const countedNext = countedAfter(tokens, byStart, number.to);
  const counted = isPart ? { ...countedNext, to: number.to } : upTo(countedNext, before, number.to);
  if (counted.what === 'THING' || counted.what === 'BENEFICIARY') return null;
  if (tellsOfAllThere(press, cues, sentence, { from: number.from, to: counted.to })) return null;
  const cell = facts.cells.get(number.from) ?? null;
  const label = cell === null ? labelBefore(tokens, byEnd, number) : labelOf(cell, byEnd);
  if (cell !== null && !cell.isTotal && label === null) return null;
  const owns = label !== null && (counted.what !== 'GROUP' || labelsLead(tokens, label, number, counted));
  if (counted.what === 'NOUN' && !owns) return null;
  const found = owns ? label : (counted.chain ?? nearestGroup(press, chains, sentence.from, number.from, cell));
  // Those who hold an office are enrolled by the government, however few of them.
  const isOffice = found !== null && found.category !== null && !isVulnerable(found.category);
  if (!owns && counted.what !== 'GROUP' && isOfStrangers(press, chains, strangers, sentence, number.from)) return null;
  if (
    !owns &&
    counted.what !== 'GROUP' &&
    !isOffice &&
    !isGiven(tokens, counted.to) &&
    tellsOfWorkforce(press, cues, byStart, sentence, number.from)
  )
    return null;
  if (found === null && areMembers(press, sentence, number.from)) return null;
  const chain = found && narrowed(tokens, chains, found, sentence.from);
  const chainIs = chain === null ? null : owns ? 'BEFORE' : counted.chain === null ? 'IN_SENTENCE' : 'AFTER';
  const to = owns && counted.what !== 'PERSON' ? number.to : Math.max(number.to, counted.to);
  const window = { before: after, from: number.from, to, after: phraseEnd(tokens, to, sentence.to) };
  return {
    number,
    sentence: sentence.from,
    counted,
    chain,
    chainIs,
    cues: readNumberCues(tokens, cues, window, owns || chainIs === 'AFTER'),
    cell,
    ofProgram: tellsOfProgram(tokens, chains, sentence, number.to),
    percentage: percentageOf(tokens, percentages, { from: number.from, to }),
    part: isPartOfPlace(facts, number, { after, to }),
    share: isShare(tokens, number.to),
    from: owns && label.from >= after ? label.from : number.from,
    to,
    after,
    before,
  };
}

/** Totals of a table are of the group that stands over it. */
function nearestGroup(
  press: PressText,
  chains: readonly GroupChain[],
  sentence: number,
  number: number,
  cell: YearCell | null,
): GroupChain | null {
  return cell === null ? groupNear(press, chains, sentence, number) : groupAbove(chains, cell);
}

/** The label of a cell's row; that of the totals has none. */
function labelOf({ isTotal, labelEnd }: YearCell, byEnd: ReadonlyMap<number, GroupChain>): GroupChain | null {
  return isTotal ? null : (byEnd.get(labelEnd) ?? null);
}

/** What reaches beyond the next number belongs to that. */
function upTo(counted: Counted, before: number, number: number): Counted {
  return counted.to > before ? { what: 'NOTHING', chain: null, to: number } : counted;
}

/** Numbers in millions are of the country or of money: those of one place are printed in thousands. */
const inMillions = /\b(?:juta|jt|miliar|milyar|miliard|triliun|m)\b/i;

/** Whole people, and no more than are at work in the place: "menjamin 1 juta nelayan" is of a wider area. */
function mayCount({ furniture, employed }: PressFacts, { from, value, printed }: NumberMention): boolean {
  if (furniture.has(from) || !Number.isInteger(value) || value < 1 || inMillions.test(printed)) return false;
  return employed === null || value <= employed;
}

/** Where labels come first, in a table without commas: "Nelayan 500 Petani 300". */
function labelsLead(
  tokens: readonly { kind: string }[],
  label: GroupChain,
  number: NumberMention,
  counted: Counted,
): boolean {
  return label.to === number.from && counted.chain?.from === number.to && tokens[counted.to]?.kind === 'NUMBER';
}
