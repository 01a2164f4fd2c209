import { isVulnerable } from '../../vocabulary/index.ts';
import type { CountKind, Measure, Segment } from '../../vocabulary/index.ts';
import type { Count } from '../counts/index.ts';
import type { PressFacts } from '../pressFacts.ts';
import type { CountProposal, Span } from '../proposal.ts';
import { readAt, spanOfTokens } from '../spanOfTokens.ts';

/** The counts of a text as proposals. */
export function proposeCounts({ press, main }: PressFacts, counts: readonly Count[]): CountProposal[] {
  const [only] = main.codes;
  const regencyCode = main.codes.length === 1 && only !== undefined ? only : null;
  return counts.map((count) => {
    const [first, ...others] = count.mentions.map(({ from, to }) => spanOfTokens(press, from, to));
    const own: Span = first ?? spanOfTokens(press, count.from, count.to);
    return {
      kind: 'COUNT',
      ...readAt(press, [own, ...others]),
      rule: count.rule,
      value: count.number.value,
      unit: 'people',
      printed: count.number.printed,
      precision: count.number.precision,
      category: count.category,
      segment: segmentOf(count),
      count: count.kind,
      measure: measureOf(count.kind),
      status: count.kind === 'TARGET' ? 'PLANNED' : 'ENROLLED',
      year: count.year,
      regencyCode,
    };
  });
}

/** Vulnerable workers receive no wage; of office holders a text rarely says. */
function segmentOf({ category }: Count): Segment {
  return category !== null && isVulnerable(category) ? 'BPU' : 'UNKNOWN';
}

function measureOf(kind: CountKind): Measure {
  if (kind === 'TARGET') return 'TARGET_HEADCOUNT';
  return kind === 'TOTAL' ? 'PROGRAM_TOTAL' : 'HEADCOUNT';
}
