import { sentenceAt } from '../tokens/index.ts';
import type { PressText, Token } from '../tokens/index.ts';

/** The tokens of a list of the segments that all members are counted in. */
export interface SegmentList {
  readonly from: number;
  readonly to: number;
}

/** How far apart the names of two segments of one list stand, and a number before the first, in tokens. */
const mostBetween = 20;
const leading = 4;

/**
 * Lists such as "Penerima Upah 200.000, BPU 10.000, Jasa Konstruksi 90.000": the insurer's segments,
 * wage earners among them, so that its numbers are of all members and not of those somebody pays for.
 */
export function findSegments(press: PressText): SegmentList[] {
  const { tokens } = press;
  const named = tokens.flatMap((_, at) => segmentAt(tokens, at) ?? []);
  const runs: (typeof named)[] = [];
  for (const segment of named) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && segment.from - last.to <= mostBetween) runs.at(-1)?.push(segment);
    else runs.push([segment]);
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined || new Set(run.map(({ segment }) => segment)).size < 2) return [];
    if (!run.some(({ segment }) => segment === 'WAGED')) return [];
    const lead = numberIn(tokens, clauseStart(tokens, first.from), first.from);
    if (lead !== null) return [{ from: totalBefore(press, lead) ?? lead, to: last.to }];
    const isCounted = numberIn(tokens, first.to, last.from) !== null;
    const end = numberIn(tokens, last.to, Math.min(tokens.length, last.to + mostBetween));
    return isCounted ? [{ from: first.from, to: end === null ? last.to : end + 1 }] : [];
  });
}

/** A segment of members by its name. */
interface NamedSegment {
  readonly segment: 'WAGED' | 'UNWAGED' | 'CONSTRUCTION';
  readonly from: number;
  readonly to: number;
}

/** "36.307 pekerja formal, 12.701 pekerja informal": the same segments by other names. */
const formality: ReadonlyMap<string, NamedSegment['segment']> = new Map([
  ['formal', 'WAGED'],
  ['informal', 'UNWAGED'],
]);

function segmentAt(tokens: readonly Token[], at: number): NamedSegment | null {
  const [before, word, next] = [tokens[at - 1]?.lower ?? '', tokens[at]?.lower, tokens[at + 1]?.lower];
  if (tokens[at]?.text === 'PU') return { segment: 'WAGED', from: at, to: at + 1 };
  if (word === 'bpu') return { segment: 'UNWAGED', from: at, to: at + 1 };
  if ((word === 'jasa' || word === 'pekerja') && next === 'konstruksi')
    return { segment: 'CONSTRUCTION', from: at, to: at + 2 };
  const formal = word === 'pekerja' || word === 'sektor' ? formality.get(next ?? '') : undefined;
  if (formal !== undefined) return { segment: formal, from: at, to: at + 2 };
  if (word !== 'penerima' || next !== 'upah') return null;
  return { segment: ['bukan', 'non'].includes(before) ? 'UNWAGED' : 'WAGED', from: at, to: at + 2 };
}

/** "Tercatat 51.000 tenaga kerja. Terdiri dari 36.000 pekerja formal …": the whole of a list that begins a sentence. */
function totalBefore(press: PressText, lead: number): number | null {
  const { tokens } = press;
  const { from } = sentenceAt(press, lead);
  if (from === 0 || !['terdiri', 'rinciannya', 'meliputi'].includes(tokens[from]?.lower ?? '')) return null;
  return numberIn(tokens, sentenceAt(press, from - 1).from, from);
}

/** Where the words right before a token begin, after the last mark. */
function clauseStart(tokens: readonly Token[], to: number): number {
  let at = to;
  while (at > Math.max(0, to - leading) && ['WORD', 'NUMBER'].includes(tokens[at - 1]?.kind ?? '')) at -= 1;
  return at;
}

/** The first number of people in some tokens; marks of a list are none. */
function numberIn(tokens: readonly Token[], from: number, to: number): number | null {
  const found = tokens.slice(from, to).findIndex(({ kind, text }) => kind === 'NUMBER' && text.length >= shortest);
  return found < 0 ? null : from + found;
}

/** How few digits and marks a number of members has. */
const shortest = 3;
