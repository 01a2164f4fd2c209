import type { PressFacts } from '../pressFacts.ts';
import type { RegencyProposal } from '../proposal.ts';
import { readAt, spanOfTokens } from '../spanOfTokens.ts';

/** The place of a text; none where it names no place of ours. */
export function proposePlace({ press, places, main }: PressFacts): RegencyProposal[] {
  const { codes, mention } = main;
  if (mention === null || codes.length === 0) return [];
  const [only] = codes;
  const single = codes.length === 1 && only !== undefined ? only : null;
  const others = places.filter(
    (place) => place !== mention && !place.branch && codes.some((code) => place.codes.includes(code)),
  );
  const spans = others.map(({ from, to }) => spanOfTokens(press, from, to));
  return [
    {
      kind: 'REGENCY',
      ...readAt(press, [spanOfTokens(press, mention.from, mention.to), ...spans]),
      rule: single === null ? 'KIND_UNKNOWN' : mention.rule,
      regencyCode: single,
      candidates: codes,
    },
  ];
}
