import { makeResult } from 'urql';
import type { Exchange, Operation, SSRData } from 'urql';
import { filter, map, merge, pipe, share } from 'wonka';

/** Answers what the page took along at once, the same each time; asks for the rest, and for what is asked anew. */
export function heldExchange(answers: SSRData): Exchange {
  const held = new Map(
    Object.entries(answers).flatMap(([key, { data }]) =>
      data === undefined ? [] : [[Number(key), JSON.parse(data) as Record<string, unknown>]],
    ),
  );
  const isHeld = ({ kind, key, context }: Operation) =>
    kind === 'query' && context.requestPolicy !== 'network-only' && held.has(key);
  return ({ forward }) =>
    (operations) => {
      const shared = share(operations);
      return merge([
        pipe(
          shared,
          filter(isHeld),
          map((operation) => makeResult(operation, { data: held.get(operation.key) ?? null })),
        ),
        pipe(
          shared,
          filter((operation) => !isHeld(operation)),
          forward,
        ),
      ]);
    };
}
