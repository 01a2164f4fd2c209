import type { KnownSpan } from '../coverage/index.ts';
import type { Day } from '../period/index.ts';

/** From a day until another, as known from a day until another; null: for ever. */
export interface Span extends KnownSpan {
  readonly from: Day;
  readonly until: Day | null;
}

/** What is left of a span without another one: up to four spans. */
export function withoutSpan<Own extends Span>(own: Own, other: Span): Own[] {
  if (!overlap(own, other)) return [own];
  const left: Own[] = [];
  // Known before and after the other, whole; while it is known, the days before and after it.
  if (own.knownFrom < other.knownFrom) left.push({ ...own, knownUntil: other.knownFrom });
  if (isBefore(other.knownUntil, own.knownUntil)) left.push({ ...own, knownFrom: other.knownUntil as Day });
  const knownFrom = own.knownFrom < other.knownFrom ? other.knownFrom : own.knownFrom;
  const knownUntil = isBefore(other.knownUntil, own.knownUntil) ? other.knownUntil : own.knownUntil;
  if (own.from < other.from) left.push({ ...own, knownFrom, knownUntil, until: other.from });
  if (isBefore(other.until, own.until)) left.push({ ...own, knownFrom, knownUntil, from: other.until as Day });
  return left;
}

/** What is left of spans without others. */
export function withoutSpans<Own extends Span>(own: readonly Own[], others: readonly Span[]): Own[] {
  return others.reduce<Own[]>((left, other) => left.flatMap((span) => withoutSpan(span, other)), [...own]);
}

function overlap(a: Span, b: Span): boolean {
  return (
    isBefore(a.from, b.until) &&
    isBefore(b.from, a.until) &&
    isBefore(a.knownFrom, b.knownUntil) &&
    isBefore(b.knownFrom, a.knownUntil)
  );
}

/** Null is after every day. */
function isBefore(a: Day | null, b: Day | null): boolean {
  return a !== null && (b === null || a < b);
}
