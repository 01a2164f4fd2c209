import { sentenceAt, within } from '../tokens/index.ts';
import type { YearCell } from '../tables/index.ts';
import type { PressText, Token } from '../tokens/index.ts';
import type { GroupChain } from './groupChains.ts';

/** The group named nearest before a number in its sentence; where it says "jumlahnya", the first of the sentence before. */
export function groupNear(
  press: PressText,
  chains: readonly GroupChain[],
  sentence: number,
  number: number,
): GroupChain | null {
  const isMeant = ({ example, office }: GroupChain) => !example && !office;
  const near = within(chains, sentence, number).findLast(isMeant);
  // "3.000 petani, 2.500 nelayan dan 1.500 pekerja lain": the fishers have their own number.
  if (near !== undefined && isCounted(press.tokens, near.from) && isListed(press.tokens, near.to, number)) return null;
  if (near !== undefined) return near;
  const members = within(chains, sentence, number).findLast(({ from }) => isComposition(press.tokens, from));
  if (members !== undefined || sentence === 0) return members ?? null;
  const before = sentenceAt(press, sentence - 1);
  const inBefore = within(chains, before.from, sentence);
  const named = inBefore.filter(isMeant);
  // "1.900 nelayan dan 4.100 petani. Jumlah ini …": all of them together, no one of them.
  if (looksBack(press, sentence))
    return named.filter(({ from }) => isCounted(press.tokens, from)).length > 1 ? null : (named[0] ?? null);
  // "Paling banyak tukang bangunan. Tahun 2022 berjumlah 1.060 orang."
  const leads = press.tokens.slice(before.from, before.to).every(({ kind }) => kind !== 'NUMBER' && kind !== 'BREAK');
  return leads && named.length === inBefore.length && new Set(named.map(({ category }) => category)).size === 1
    ? (named[0] ?? null)
    : null;
}

/** "Penerima insentif meliputi imam, kader dan RT/RW, dengan jumlah 15.000 orang": whom a number after them counts. */
function isComposition(tokens: readonly Token[], from: number): boolean {
  return ['meliputi', 'terdiri', 'mencakup'].includes(tokens[from - 1]?.lower ?? '');
}

/** The group named last before a table, in its caption. */
export function groupAbove(chains: readonly GroupChain[], { table }: YearCell): GroupChain | null {
  return within(chains, Math.max(0, table - captionLength), table).at(-1) ?? null;
}

/** How far before a table its caption stands, in tokens. */
const captionLength = 40;

/** "Seluruh perangkat desa … Jumlahnya 2.402 orang". */
function looksBack({ tokens }: PressText, sentence: number): boolean {
  const [first, second] = [tokens[sentence]?.lower ?? '', tokens[sentence + 1]?.lower ?? ''];
  return (
    ['jumlahnya', 'totalnya'].includes(first) ||
    (['jumlah', 'angka', 'total'].includes(first) && ['itu', 'tersebut', 'ini'].includes(second))
  );
}

function isCounted(tokens: readonly Token[], from: number): boolean {
  return tokens[tokens[from - 1]?.lower === 'orang' ? from - 2 : from - 1]?.kind === 'NUMBER';
}

function isListed(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from, to).map(({ lower }) => lower);
  return ['dan', 'serta'].includes(between.at(-1) ?? '') && between.slice(0, -1).every((word) => word === ',');
}
