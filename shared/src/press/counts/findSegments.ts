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
export function findSegments({ tokens }: PressText): SegmentList[] {
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
    const from = Math.max(0, first.from - leading);
    const isCounted = tokens.slice(from, last.from).some(({ kind, text }) => kind === 'NUMBER' && text.length > 2);
    return isCounted ? [{ from, to: clauseEnd(tokens, last.to) }] : [];
  });
}

/** A segment of members by its name. */
interface NamedSegment {
  readonly segment: 'WAGED' | 'UNWAGED' | 'CONSTRUCTION';
  readonly from: number;
  readonly to: number;
}

function segmentAt(tokens: readonly Token[], at: number): NamedSegment | null {
  const [before, word, next] = [tokens[at - 1]?.lower ?? '', tokens[at]?.lower, tokens[at + 1]?.lower];
  if (tokens[at]?.text === 'PU') return { segment: 'WAGED', from: at, to: at + 1 };
  if (word === 'bpu') return { segment: 'UNWAGED', from: at, to: at + 1 };
  if (word === 'jasa' && next === 'konstruksi') return { segment: 'CONSTRUCTION', from: at, to: at + 2 };
  if (word !== 'penerima' || next !== 'upah') return null;
  return { segment: ['bukan', 'non'].includes(before) ? 'UNWAGED' : 'WAGED', from: at, to: at + 2 };
}

function clauseEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && tokens[at]?.kind !== 'BREAK' && tokens[at]?.text !== '.') at += 1;
  return at;
}
