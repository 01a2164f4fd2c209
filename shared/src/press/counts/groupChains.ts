import { isVulnerable } from '../../vocabulary/index.ts';
import type { WorkerCategory } from '../../vocabulary/index.ts';
import type { Meaning } from '../lexicon/index.ts';
import type { Token } from '../tokens/index.ts';
import { findGroups } from './findGroups.ts';

/** Groups that a text names together: "petani tembakau, nelayan dan tukang becak". */
export interface GroupChain {
  readonly from: number;
  readonly to: number;
  /** Of them all. */
  readonly category: WorkerCategory | null;
  /** How many groups of different categories are in it. */
  readonly breadth: number;
  /** Whether the text names them as examples of others. */
  readonly example: boolean;
  /** Whether they are in the name of an office or a society. */
  readonly office: boolean;
}

const joining: ReadonlySet<string> = new Set([
  ',',
  'dan',
  'serta',
  '&',
  '/',
  'maupun',
  'atau',
  'para',
  'hingga',
  'sampai',
  'juga',
  'pekerja',
  'lain',
  'lainnya',
]);

const exemplifying: ReadonlySet<string> = new Set(
  'seperti misalnya contohnya misal lain antaranya mulai meliputi termasuk terutama mayoritas khususnya selain bukan dalamnya yakni yaitu semisal sebut umpamanya prioritas'.split(
    ' ',
  ),
);

/** Every chain of groups in a text. */
export function findGroupChains(tokens: readonly Token[]): GroupChain[] {
  const chains: GroupChain[] = [];
  let members: Meaning<WorkerCategory>[] = [];
  for (const group of findGroups(tokens)) {
    const last = members.at(-1);
    if (last !== undefined && (!areJoined(tokens, last.to, group.from) || labelsNumber(tokens, last.to, group))) {
      chains.push(toChain(tokens, members));
      members = [];
    }
    members.push(group);
  }
  if (members.length > 0) chains.push(toChain(tokens, members));
  return withExamplesTogether(tokens, chains);
}

/** "Seperti buruh pabrik rokok harian lepas, pemulung …": what a comma adds to examples is one too. */
function withExamplesTogether(tokens: readonly Token[], chains: readonly GroupChain[]): GroupChain[] {
  const together: GroupChain[] = [];
  for (const chain of chains) {
    const last = together.at(-1);
    const between = last?.example === true ? tokens.slice(last.to, chain.from) : [];
    const added =
      between.length > 0 && between.length <= 6 && between.every(({ kind, text }) => kind === 'WORD' || text === ',');
    together.push(added && between.some(({ text }) => text === ',') ? { ...chain, example: true } : chain);
  }
  return together;
}

function areJoined(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from, to);
  return between.length > 0 && between.length <= 4 && between.every(({ lower }) => joining.has(lower));
}

/** "…, nelayan 500": after a comma the group belongs to the number that follows it. */
function labelsNumber(tokens: readonly Token[], before: number, { to }: Meaning<WorkerCategory>): boolean {
  if (tokens[before]?.text !== ',') return false;
  const linked = ['sebanyak', 'sejumlah', ':', '='].includes(tokens[to]?.lower ?? '');
  return tokens[linked ? to + 1 : to]?.kind === 'NUMBER';
}

function toChain(tokens: readonly Token[], members: readonly Meaning<WorkerCategory>[]): GroupChain {
  const [first, last] = [members[0], members.at(-1)];
  const categories = [...new Set(members.map(({ key }) => key))];
  const from = first?.from ?? 0;
  const lead = tokens.slice(Math.max(0, from - 2), from);
  const example = lead.some(({ lower }) => exemplifying.has(lower)) && !lead.some(({ kind }) => kind === 'NUMBER');
  return {
    from,
    to: last?.to ?? from,
    category: categoryUnderOneNumber(categories),
    breadth: categories.length,
    example,
    office: isOffice(tokens, from),
  };
}

/** Words that begin the name of an office or a society. */
const offices: ReadonlySet<string> = new Set(
  'kepala dinas disnaker kadis kadisnaker kabid bidang kementerian asosiasi himpunan serikat paguyuban forum kontak koperasi persatuan diskop dinkop sekretaris'.split(
    ' ',
  ),
);

/** "Kepala Disnaker dan UMKM", "Ketua Asosiasi Petani Tembakau": nobody is counted there. */
function isOffice(tokens: readonly Token[], from: number): boolean {
  const lead = tokens.slice(Math.max(0, from - 6), from);
  const named = lead.findLastIndex(({ lower }) => offices.has(lower));
  return (
    named >= 0 &&
    lead
      .slice(named)
      .every(({ kind, text, lower }) => /^\p{Lu}/u.test(text) || lower === 'dan' || (kind === 'MARK' && text !== '.'))
  );
}

/** Several groups under one number: of several trades, or the first of several kinds of office holders. */
export function categoryUnderOneNumber(all: readonly WorkerCategory[]): WorkerCategory | null {
  const categories = [...new Set(all)];
  if (categories.length === 1 || !categories.some(isVulnerable)) return categories[0] ?? null;
  return 'MIXED_VULNERABLE';
}

/** The one category that covers several counts together; null where there is none. */
export function coveringCategory(categories: readonly WorkerCategory[]): WorkerCategory | null {
  const [only, ...others] = [...new Set(categories)];
  if (only === undefined) return null;
  if (others.length === 0) return only;
  return [only, ...others].every(isVulnerable) ? 'MIXED_VULNERABLE' : null;
}
