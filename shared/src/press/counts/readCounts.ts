import { yearOfNumber } from '../dates/index.ts';
import { isVulnerable } from '../../vocabulary/index.ts';
import type { CountKind, WorkerCategory } from '../../vocabulary/index.ts';
import { findCandidates } from './candidates.ts';
import type { Candidate } from './candidates.ts';
import type { CountMention, CountRule } from './countMention.ts';
import { coveringCategory, findGroupChains } from './groupChains.ts';
import type { GroupChain } from './groupChains.ts';
import { isMadeOf } from './isMadeOf.ts';
import { isQuantified, isTableTotal } from './isQuantified.ts';
import { groupOfParts } from './groupOfParts.ts';
import type { PressFacts } from '../pressFacts.ts';
import type { Token } from '../tokens/index.ts';
import { topicOf } from './topicOf.ts';

/** The counts of workers in a text, in its order; a number printed twice is there twice. */
export function readCounts(facts: PressFacts): CountMention[] {
  const all = findCandidates(facts).filter((candidate) => isQuantified(facts, candidate));
  const candidates = all.some(({ part }) => !part) ? all.filter(({ part }) => !part) : all;
  const chains = findGroupChains(facts.press.tokens);
  const topic = topicOf(candidates, chains);
  const counts: CountMention[] = [];
  candidates.forEach((candidate, index) => {
    const count = settle(facts, candidate, { topic, chains, earlier: counts, candidates, index });
    if (!isOfOthers(facts, candidate, count)) counts.push(count);
  });
  return counts;
}

/** "65 ribu pekerja", "10 ribu warga" in a text about heads of neighbourhoods: nobody calls these so. */
function isOfOthers(
  { press }: PressFacts,
  { number, to, chain, sentence }: Candidate,
  { category, calledTotal }: CountMention,
) {
  if ((chain !== null && chain.from >= sentence) || calledTotal || category === null || !isOfVillage(category))
    return false;
  return press.tokens.slice(number.to, to).some(({ lower }) => ['pekerja', 'warga', 'kerja', 'buruh'].includes(lower));
}

function isOfVillage(category: WorkerCategory): boolean {
  return ['VILLAGE_OFFICIALS', 'NEIGHBOURHOOD_HEADS', 'VILLAGE_COUNCIL'].includes(category);
}

/** What a candidate is settled by. */
interface Context {
  readonly topic: WorkerCategory;
  readonly chains: readonly GroupChain[];
  readonly earlier: readonly CountMention[];
  readonly candidates: readonly Candidate[];
  readonly index: number;
}

function settle(facts: PressFacts, candidate: Candidate, context: Context): CountMention {
  const { number, cues, from, to } = candidate;
  const year = candidate.cell?.year ?? yearOfNumber(facts.press, { from: number.from, to }, candidate, facts.years);
  const category =
    groupOfSum(facts, candidate, context) ??
    groupOfParts(facts.press, candidate, context.candidates, context.chains) ??
    groupOf(facts, candidate, context);
  return {
    number,
    category,
    kind: kindOf(facts, candidate, context, year),
    year,
    rule: ruleOf(candidate),
    from,
    to,
    isMadeOf: isMadeOf(facts.press.tokens, to),
    calledTotal: cues.total || isTableTotal(facts.press.tokens, number),
    headline: candidate.sentence === 0,
    cell: candidate.cell,
    part: candidate.part,
  };
}

function ruleOf({ chainIs, cues }: Candidate): CountRule {
  if (chainIs === 'AFTER') return 'GROUP_AFTER';
  if (chainIs === 'BEFORE') return 'GROUP_BEFORE';
  if (cues.total) return 'TOTAL_NAMED';
  return chainIs === 'IN_SENTENCE' ? 'GROUP_IN_SENTENCE' : 'GROUP_OF_TEXT';
}

/** A year after the document's is planned, whatever the words around it. */
function kindOf(facts: PressFacts, candidate: Candidate, context: Context, year: number | null): CountKind {
  const { target, flow } = candidate.cues;
  if (target || (year !== null && facts.years.documentYear !== null && year > facts.years.documentYear))
    return 'TARGET';
  if (inherits(facts, candidate, context) && context.earlier.at(-1)?.kind === 'TARGET') return 'TARGET';
  return flow ? 'FLOW' : 'STOCK';
}

/** How far apart the numbers stand that one verb governs, in tokens. */
const mostBetween = 14;

/** In a list, and in a breakdown ("Dari jumlah itu …"), a number is of the kind of the one before. */
function inherits({ press }: PressFacts, { after, number, sentence }: Candidate, { earlier }: Context): boolean {
  const last = earlier.at(-1);
  if (last === undefined) return false;
  const opening = press.tokens
    .slice(sentence, sentence + 3)
    .map(({ lower }) => lower)
    .join(' ');
  if (/^(?:dari jumlah|rinciannya|terdiri|dengan rincian|dari total)/.test(opening) && last.number.to <= sentence)
    return true;
  const between = press.tokens.slice(last.to, number.from);
  // "Menargetkan 960 pekerja rentan sebagai penerima dan 275 buruh tani": "dan" goes on with what was begun.
  const joined = ['dan', 'serta'].includes(between.at(-1)?.lower ?? '');
  if (last.number.to >= after && joined && last.number.from >= sentence && between.length <= mostBetween) return true;
  return (
    last.number.to >= after &&
    between.length <= 3 &&
    between.every(({ lower }) => [',', 'dan', 'serta', 'sisanya'].includes(lower))
  );
}

function groupOf(facts: PressFacts, candidate: Candidate, context: Context): WorkerCategory | null {
  return candidate.chain === null ? groupOfText(facts, candidate, context) : candidate.chain.category;
}

/** "4.215 buruh tani dan 1.130 tukang batu, jadi 5.435": of no one of the groups before it. */
function groupOfSum({ press }: PressFacts, candidate: Candidate, { earlier }: Context): WorkerCategory | null {
  const { chainIs, number, sentence } = candidate;
  const summed = ['jadi', 'total', 'totalnya', 'semuanya', 'seluruhnya'].includes(
    press.tokens[number.from - 1]?.lower ?? '',
  );
  if (chainIs !== 'IN_SENTENCE' || !summed) return null;
  const groups = earlier.filter(({ from }) => from >= sentence).map(({ category }) => category);
  return groups.includes(null) ? null : coveringCategory(groups.filter((group) => group !== null));
}

/** People of no named group: those of the count before, where one group alone was counted there, else those of the text; a total over office holders has none. */
function groupOfText(
  { press }: PressFacts,
  candidate: Candidate,
  { topic, chains, earlier, candidates, index }: Context,
): WorkerCategory | null {
  const { sentence, number } = candidate;
  const echoed = echoedGroup(press.tokens, chains, number);
  if (echoed !== null) return echoed;
  const last = earlier.at(-1);
  // "Kemudian tahun 2022 ditingkatkan menjadi 1.500 orang": what rises is what was counted last.
  if (last !== undefined && number.from - last.to <= 20 && rise(press.tokens, sentence, number.from))
    return last.category;
  const near = earlier.filter(
    (_, at) => index - at <= 3 && candidates[at] !== undefined && sentence - candidates[at].sentence <= 60,
  );
  if (candidate.cues.total && earlier.some(({ category }) => category !== null && !isVulnerable(category))) return null;
  const groups = new Set(near.map(({ category }) => category));
  const [only] = groups;
  return groups.size === 1 && only !== null && only !== undefined ? only : topic;
}

function rise(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ lower }) => rising.has(lower));
}

const rising: ReadonlySet<string> = new Set('ditingkatkan meningkat naik bertambah ditambah melonjak'.split(' '));

/** "Bagi buruh tani. Sebanyak 23 ribu buruh …": labourers are those that the text named last. */
function echoedGroup(
  tokens: readonly Token[],
  chains: readonly GroupChain[],
  { from, to }: { readonly from: number; readonly to: number },
): WorkerCategory | null {
  if (tokens[to]?.lower !== 'buruh') return null;
  const named = chains.findLast((chain) => chain.to <= from && !chain.office && tokens[chain.from]?.lower === 'buruh');
  return named?.category ?? null;
}
