import type { Token } from '../tokens/index.ts';
import type { GroupChain } from './groupChains.ts';

/** Words and marks between a group and its number: "RT/RW sebanyak 7.010", "Nelayan (laut): 500". */
const connecting: ReadonlySet<string> = new Set(
  (
    'kemarin sebanyak sejumlah berjumlah jumlahnya jumlah ada yakni yaitu mencapai tercatat sekitar total totalnya hanya baru kini saat ini sudah telah adalah kurang lebih dari hampir ' +
    'masing sedikitnya terdapat yang sebesar aktif terdaftar terlindungi juga ikut pun dengan : = - – — ( ) | . " “ ” •'
  ).split(' '),
);

/** How far before a number the group may end. */
const reach = 8;

/** The groups named right before a number, with nothing but connecting words between; null where there are none. */
export function labelBefore(
  tokens: readonly Token[],
  chainsByEnd: ReadonlyMap<number, GroupChain>,
  number: { readonly from: number; readonly to: number },
): GroupChain | null {
  for (let at = number.from; at > number.from - reach; at -= 1) {
    const chain = chainsByEnd.get(at);
    if (chain !== undefined) return isCountedBefore(tokens, chain, at, number.from) ? null : chain;
    const token = tokens[at - 1];
    if (token === undefined) return null;
    if (token.kind === 'BREAK') {
      // A table that a scraper took apart has the label on the line before.
      if (at !== number.from || !standsAlone(tokens, number.to)) return null;
      const above = chainsByEnd.get(at - 1);
      return above ?? null;
    }
    if (!connecting.has(token.lower)) return null;
  }
  return null;
}

const summing: ReadonlySet<string> = new Set(['total', 'totalnya']);

/** "2.100 buruh tani dan 3.400 pekerja rentan dengan total 5.500": the group is that of the number before it. */
function isCountedBefore(tokens: readonly Token[], { from }: GroupChain, to: number, number: number): boolean {
  return tokens[from - 1]?.kind === 'NUMBER' && tokens.slice(to, number).some(({ lower }) => summing.has(lower));
}

/** Whether nothing but "orang" follows on the line. */
export function standsAlone(tokens: readonly Token[], to: number): boolean {
  const next = ['orang', 'jiwa', 'peserta'].includes(tokens[to]?.lower ?? '') ? tokens[to + 1] : tokens[to];
  return next === undefined || next.kind === 'BREAK';
}
