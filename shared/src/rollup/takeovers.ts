import type { CountableCohort } from '../coverage/index.ts';
import { firstDayOf } from '../period/index.ts';
import { knownSince } from './epochs.ts';
import type { Span } from './span.ts';

/** When the cohorts with the ids are taken over by others: from the day these begin, for ever, as soon as they are known. */
export function takeovers(cohorts: readonly CountableCohort[]): ReadonlyMap<string, readonly Span[]> {
  const spans = new Map<string, Span[]>();
  for (const renewer of cohorts) {
    if (renewer.renews.length === 0 || renewer.startsOn === null) continue;
    const knownFrom = knownSince(renewer);
    if (knownFrom === null) continue;
    const span = { from: firstDayOf(renewer.startsOn), until: null, knownFrom, knownUntil: null };
    for (const id of renewer.renews) {
      const others = spans.get(id);
      if (others === undefined) spans.set(id, [span]);
      else others.push(span);
    }
  }
  return spans;
}
