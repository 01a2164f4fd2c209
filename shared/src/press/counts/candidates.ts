import { sentenceAt, within } from '../tokens/index.ts';
import type { PressText, Token } from '../tokens/index.ts';
import type { NumberMention } from '../numbers/index.ts';
import { scopeOfNumber } from '../places/index.ts';
import { countedAfter } from './countedAfter.ts';
import type { Counted } from './countedAfter.ts';
import { findGroupChains } from './groupChains.ts';
import type { GroupChain } from './groupChains.ts';
import { labelBefore } from './labelBefore.ts';
import { findCues, readNumberCues } from './numberCues.ts';
import type { CueMap, NumberCues } from './numberCues.ts';
import type { PressFacts } from '../pressFacts.ts';
import { isPartOfPlace } from './isPartOfPlace.ts';
import { tellsOfWorkforce } from './tellsOfWorkforce.ts';

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
  readonly part: boolean;
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

/** More people than any regency has workers: such a number is of the country. */
const mostPeople = 2_500_000;

/** Every number of the text that may count workers of its place. */
export function findCandidates(facts: PressFacts): Candidate[] {
  const { press, numbers } = facts;
  const { tokens } = press;
  const chains = findGroupChains(tokens);
  const byStart = new Map(chains.map((chain) => [chain.from, chain]));
  const byEnd = new Map(chains.map((chain) => [chain.to, chain]));
  const cues = findCues(press);
  const plain = numbers.filter(({ unit, inWords, value }) => unit === null && (!inWords || value >= fewestInWords));
  const found = plain.flatMap((number, index): Candidate[] => {
    if (!mayCount(facts, number)) return [];
    const sentence = sentenceAt(press, number.from);
    const after = Math.max(sentence.from, plain[index - 1]?.to ?? 0);
    const before = Math.min(sentence.to, plain[index + 1]?.from ?? tokens.length);
    const follows = countedAfter(tokens, byStart, number.to);
    const counted =
      follows.to > before ? { ...follows, chain: null, what: 'NOTHING' as const, to: number.to } : follows;
    if (arePaid(cues, sentence, number.value)) return [];
    if (counted.what === 'THING' || counted.what === 'BENEFICIARY') return [];
    const label = labelBefore(tokens, byEnd, number);
    const owns = label !== null && (counted.what !== 'GROUP' || labelsLead(tokens, label, number, counted));
    if (counted.what === 'NOUN' && !owns) return [];
    if (!owns && counted.what !== 'GROUP' && tellsOfWorkforce(press, cues, byStart, sentence, number.from)) return [];
    const near = owns ? null : groupNear(press, chains, sentence.from, number.from);
    const chain = owns ? label : (counted.chain ?? near);
    const chainIs = chain === null ? null : owns ? 'BEFORE' : counted.chain === null ? 'IN_SENTENCE' : 'AFTER';
    const to = owns && counted.what !== 'PERSON' ? number.to : Math.max(number.to, counted.to);
    const window = { before: after, from: number.from, to, after: phraseEnd(tokens, to, sentence.to) };
    const candidate: Candidate = {
      number,
      sentence: sentence.from,
      counted,
      chain,
      chainIs,
      cues: readNumberCues(tokens, cues, window, chainIs === 'AFTER' || chainIs === 'BEFORE'),
      part: isPartOfPlace(facts, number, { after, to }),
      share: isShare(tokens, number.to),
      from: owns && label.from >= after ? label.from : number.from,
      to,
      after,
      before,
    };
    return [candidate];
  });
  const own = found.filter(({ number }) => scopeOfNumber(press, number, facts.places, facts.main) === 'MAIN');
  return sharePart(tokens, own).filter((candidate) => !candidate.cues.rejected);
}

/** "85 buruh tani dan 24 kader posyandu Desa Sumberarum": both are of the village. */
function sharePart(tokens: readonly Token[], candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate, index) => {
    const next = candidates[index + 1];
    return next?.part === true && isListed(tokens, candidate.to, next.number.from)
      ? { ...candidate, part: true }
      : candidate;
  });
}

function isShare(tokens: readonly Token[], to: number): boolean {
  const word = tokens[to]?.lower;
  return word === 'diantaranya' || (word === 'di' && tokens[to + 1]?.lower === 'antaranya');
}

function isListed(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from, to).map(({ lower }) => lower);
  return between.length === 1 && ['dan', 'serta'].includes(between[0] ?? '');
}

/** Few people in a sentence of benefits are those who were paid one. */
function arePaid(cues: CueMap, sentence: { from: number; to: number }, value: number): boolean {
  if (value >= fewestBesideBenefits) return false;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const key = cues.get(at)?.key;
    if (key === 'BENEFIT' || key === 'GAIN') return true;
  }
  return false;
}

const fewestBesideBenefits = 25;

function mayCount({ furniture }: PressFacts, { from, value }: NumberMention): boolean {
  return !furniture.has(from) && Number.isInteger(value) && value >= 1 && value <= mostPeople;
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

/** The group named nearest before a number in its sentence; where it says "jumlahnya", the first of the sentence before. */
function groupNear(
  press: PressText,
  chains: readonly GroupChain[],
  sentence: number,
  number: number,
): GroupChain | null {
  const isMeant = ({ example, office }: GroupChain) => !example && !office;
  const near = within(chains, sentence, number).findLast(isMeant);
  if (near !== undefined || sentence === 0) return near ?? null;
  const before = sentenceAt(press, sentence - 1);
  const inBefore = within(chains, before.from, sentence);
  const named = inBefore.filter(isMeant);
  if (looksBack(press, sentence)) return named[0] ?? null;
  // "Paling banyak tukang bangunan. Tahun 2022 berjumlah 1.060 orang."
  const leads = press.tokens.slice(before.from, before.to).every(({ kind }) => kind !== 'NUMBER' && kind !== 'BREAK');
  return leads && named.length === inBefore.length && new Set(named.map(({ category }) => category)).size === 1
    ? (named[0] ?? null)
    : null;
}

/** "Seluruh perangkat desa … Jumlahnya 2.402 orang". */
function looksBack({ tokens }: PressText, sentence: number): boolean {
  const [first, second] = [tokens[sentence]?.lower ?? '', tokens[sentence + 1]?.lower ?? ''];
  return (
    ['jumlahnya', 'totalnya'].includes(first) ||
    (['jumlah', 'angka', 'total'].includes(first) && ['itu', 'tersebut', 'ini'].includes(second))
  );
}

/** Cues after a number are looked for up to the next mark that parts clauses, lists seen through. */
function phraseEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + 9); at += 1) {
    const token = tokens[at];
    const inside = ['dari', 'di'].includes(tokens[at - 1]?.lower ?? '');
    if (
      token === undefined ||
      (token.kind === 'NUMBER' && !inside) ||
      [',', '.', ';', '"', '”', '('].includes(token.text)
    )
      return at;
  }
  return Math.min(to, from + 9);
}
