import { sentenceAt } from '../tokens/index.ts';
import { findMeanings, strangerWords } from '../lexicon/index.ts';
import type { Meaning } from '../lexicon/index.ts';
import type { NumberMention } from '../numbers/index.ts';
import { scopeOfNumber } from '../places/index.ts';
import type { PressFacts } from '../pressFacts.ts';
import { areOthers } from './areOthers.ts';
import { arePaid } from './arePaid.ts';
import type { Candidate } from './candidate.ts';
import { countedAfter, wholeAfter } from './countedAfter.ts';
import type { Counted } from './countedAfter.ts';
import { findSegments } from './findSegments.ts';
import { groupBeside, labelOfCell } from './groupBeside.ts';
import type { ChainIndex } from './groupBeside.ts';
import { findGroupChains } from './groupChains.ts';
import { isPartOfPlace } from './isPartOfPlace.ts';
import { mayCount } from './mayCount.ts';
import { narrowed } from './narrowed.ts';
import { findCues, readNumberCues } from './numberCues.ts';
import type { CueMap } from './numberCues.ts';
import { percentageOf } from './percentageOf.ts';
import { phraseEnd } from './phraseEnd.ts';
import { isShare, sharePart } from './sharePart.ts';
import { sharesOfCounts } from './sharesOfCounts.ts';
import { tellsOfProgram } from './tellsOfProgram.ts';

/** Smaller numbers in words are of other things: "dua program". */
const fewestInWords = 10;

/** Every number of the text that may count workers of its place. */
export function findCandidates(facts: PressFacts): Candidate[] {
  const { press, numbers, places, main } = facts;
  const meanings = findTextMeanings(facts);
  const segments = findSegments(press);
  const isOfMembers = (at: number) => segments.some(({ from, to }) => from <= at && at < to);
  const plain = numbers.filter(({ unit, inWords, value }) => unit === null && (!inWords || value >= fewestInWords));
  const found = plain.flatMap((number, index) => {
    const beside = { after: plain[index - 1]?.to ?? 0, before: plain[index + 1]?.from ?? press.tokens.length };
    return candidateAt(facts, meanings, number, beside) ?? [];
  });
  const own = found.filter(
    ({ number }) => !isOfMembers(number.from) && scopeOfNumber(press, number, places, main) === 'MAIN',
  );
  // "60 warga setiap desa": the same number without these words is no other.
  const perUnit = new Set(own.flatMap(({ number, cues }) => (cues.perUnit ? [number.value] : [])));
  return sharesOfCounts(
    sharePart(press.tokens, own).filter(({ number, cues }) => !cues.rejected && !perUnit.has(number.value)),
  );
}

/** What a text says around its numbers. */
interface TextMeanings {
  readonly groups: ChainIndex;
  readonly cues: CueMap;
  readonly strangers: readonly Meaning<'STRANGER'>[];
  readonly percentages: readonly NumberMention[];
}

function findTextMeanings({ press, numbers }: PressFacts): TextMeanings {
  const chains = findGroupChains(press.tokens);
  const byStart = new Map(chains.map((chain) => [chain.from, chain]));
  return {
    groups: { chains, byStart, byEnd: new Map(chains.map((chain) => [chain.to, chain])) },
    cues: findCues(press, byStart),
    strangers: findMeanings(press.tokens, strangerWords),
    percentages: numbers.filter(({ unit }) => unit === 'PERCENT'),
  };
}

function candidateAt(
  facts: PressFacts,
  meanings: TextMeanings,
  number: NumberMention,
  neighbours: { readonly after: number; readonly before: number },
): Candidate | null {
  const { press } = facts;
  const { tokens } = press;
  const { groups, cues } = meanings;
  const sentence = sentenceAt(press, number.from);
  if (!mayCount(facts, number) || arePaid(tokens, cues, sentence, number.value)) return null;
  const after = Math.max(sentence.from, neighbours.after);
  const before = Math.min(sentence.to, neighbours.before);
  const counted = countedBy(facts, groups, number, before);
  if (counted.what === 'THING' || counted.what === 'BENEFICIARY') return null;
  const cell = facts.cells.get(number.from) ?? null;
  if (cell !== null && !cell.isTotal && labelOfCell(cell, groups.byEnd) === null) return null;
  const beside = groupBeside(press, groups, { number, sentence: sentence.from, cell }, counted);
  const isLabelled = beside?.is === 'BEFORE';
  if (counted.what === 'NOUN' && !isLabelled) return null;
  if (areOthers(press, groups, meanings, { sentence, number: number.from, counted, beside })) return null;
  const to = isLabelled && counted.what !== 'PERSON' ? number.to : Math.max(number.to, counted.to);
  const window = { before: after, from: number.from, to, after: phraseEnd(tokens, to, sentence.to) };
  return {
    number,
    sentence: sentence.from,
    counted,
    chain: beside && narrowed(tokens, groups.chains, beside.chain, sentence.from),
    chainIs: beside?.is ?? null,
    cues: readNumberCues(tokens, cues, window, isLabelled || beside?.is === 'AFTER'),
    cell,
    ofProgram: tellsOfProgram(tokens, groups.chains, sentence, number.to),
    percentage: percentageOf(tokens, meanings.percentages, { from: number.from, to }),
    part: isPartOfPlace(facts, number, { after, to }),
    share: isShare(tokens, number.to),
    from: isLabelled && beside.chain.from >= after ? beside.chain.from : number.from,
    to,
    after,
    before,
  };
}

/** What a number counts; words beyond the next number belong to that, but for "542 dari total 1.046 nelayan". */
function countedBy({ press }: PressFacts, { byStart }: ChainIndex, { to }: NumberMention, before: number): Counted {
  const counted = countedAfter(press.tokens, byStart, to);
  if (wholeAfter(press.tokens, to) > to) return { ...counted, to };
  return counted.to > before ? { what: 'NOTHING', chain: null, to } : counted;
}
