import type { Span } from '@pionir/shared';

/** A piece of the text with the proposals that were read from it, by id; none for what was passed over. */
export interface MarkedPiece {
  readonly start: number;
  readonly text: string;
  readonly ids: readonly string[];
}

export interface MarkedReading {
  readonly id: string;
  readonly spans: readonly Span[];
}

/** The text cut where spans begin and end: joined again it is the text. */
export function markText(text: string, readings: readonly MarkedReading[]): MarkedPiece[] {
  const spans = readings.flatMap((reading) =>
    reading.spans.filter(({ start, end }) => start < end).map((span) => ({ ...span, id: reading.id })),
  );
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].toSorted(
    (a, b) => a - b,
  );
  const open = spans.toSorted((a, b) => a.start - b.start);
  let active: typeof spans = [];
  let next = 0;
  return cuts.slice(0, -1).map((start, index) => {
    for (; next < open.length && (open[next]?.start ?? 0) <= start; next += 1)
      active.push(open[next] as Span & { id: string });
    active = active.filter(({ end }) => end > start);
    return { start, text: text.slice(start, cuts[index + 1]), ids: [...new Set(active.map(({ id }) => id))] };
  });
}
