import type { PressFacts } from '../pressFacts.ts';
import type { Candidate } from './candidate.ts';
import { coveringCategory } from './groupChains.ts';
import type { GroupOfParts } from './groupOfParts.ts';
import type { Settling } from './settling.ts';

/** "4.215 buruh tani dan 1.130 tukang batu, jadi 5.435": of no one of the groups before it. */
export function groupOfSum({ press }: PressFacts, candidate: Candidate, { earlier }: Settling): GroupOfParts | null {
  const { chainIs, number, sentence } = candidate;
  const summed = ['jadi', 'total', 'totalnya', 'semuanya', 'seluruhnya'].includes(
    press.tokens[number.from - 1]?.lower ?? '',
  );
  if (chainIs !== 'IN_SENTENCE' || !summed) return null;
  const groups = earlier.filter(({ from }) => from >= sentence).map(({ category }) => category);
  return groups.includes(null) ? null : { category: coveringCategory(groups.filter((group) => group !== null)) };
}
