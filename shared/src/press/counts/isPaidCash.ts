import type { Token } from '../tokens/index.ts';
import type { CueWindow } from './cueWindow.ts';

/** How far after a number the money may stand, and how far before it the benefit, in tokens. */
const reach = 14;
const farthest = 28;

const giving: ReadonlySet<string> = new Set(['kepada', 'bagi', 'untuk', 'pada']);
const benefit: ReadonlySet<string> = new Set(['klaim', 'manfaat', 'santunan', 'beasiswa', 'santunannya', 'klaimnya']);

/** Whether those counted got money: "klaim Rp387,4 miliar kepada 31.373 pekerja", "143.972 orang yang masing-masing menerima Rp 900 ribu". */
export function isPaidCash(tokens: readonly Token[], { from, to }: CueWindow): boolean {
  const before = tokens.slice(Math.max(0, from - farthest), from).map(({ lower }) => lower);
  const paid = giving.has(before.at(-1) ?? '') && before.slice(-7).includes('rp');
  if (paid && before.some((word) => benefit.has(word))) return true;
  const after = tokens.slice(to, to + reach).map(({ lower }) => lower);
  const getting = after.findIndex((word) => word === 'menerima' || word === 'mendapat' || word === 'mendapatkan');
  return getting >= 0 && after[getting + 1] === 'rp' && !after.slice(0, getting).includes('.');
}
