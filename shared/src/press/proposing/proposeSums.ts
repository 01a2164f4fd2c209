import type { PressFacts } from '../pressFacts.ts';
import type { SumProposal } from '../proposal.ts';
import { readAt, spanOfTokens } from '../spanOfTokens.ts';
import type { FoundSum } from '../sums/index.ts';

export function proposeSums({ press }: PressFacts, sums: readonly FoundSum[]): SumProposal[] {
  return sums.map(({ total, parts, check, rule }) => ({
    kind: 'SUM',
    ...readAt(press, [spanOfTokens(press, total.number.from, total.number.to)]),
    rule,
    total: total.number.value,
    parts: parts.map(({ number }) => number.value),
    partSpans: parts.map(({ number }) => spanOfTokens(press, number.from, number.to)),
    check,
  }));
}
