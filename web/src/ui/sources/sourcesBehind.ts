import type { QuantityEvidence, SourceEvidence } from '../../graphql/types.ts';
import { toSourceRows } from './toSourceRows.ts';

/** The documents that quantities rest on, each once, the newest first. */
export function sourcesBehind(
  quantities: readonly Pick<QuantityEvidence, 'figures' | 'indicators'>[],
): SourceEvidence[] {
  const all = quantities.flatMap(({ figures, indicators }) => [...figures, ...indicators].map(({ source }) => source));
  return toSourceRows([...new Map(all.map((source) => [source.slug, source])).values()]);
}
