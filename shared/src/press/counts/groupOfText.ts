import { isVulnerable } from '../../vocabulary/index.ts';
import type { WorkerCategory } from '../../vocabulary/index.ts';
import type { PressFacts } from '../pressFacts.ts';
import type { Token } from '../tokens/index.ts';
import type { Candidate } from './candidate.ts';
import type { CountMention } from './countMention.ts';
import type { GroupChain } from './groupChains.ts';
import type { Settling } from './settling.ts';

/** People of no named group: those of the count before, where one group alone was counted there, else those of the text; a total over office holders has none. */
export function groupOfText(
  { press }: PressFacts,
  candidate: Candidate,
  { topic, chains, earlier, candidates, index }: Settling,
): WorkerCategory | null {
  const { sentence, number } = candidate;
  const echoed = echoedGroup(press.tokens, chains, number);
  if (echoed !== null) return echoed;
  const last = earlier.at(-1);
  // "Kemudian tahun 2022 ditingkatkan menjadi 1.500 orang": what rises is what was counted last.
  if (
    last !== undefined &&
    number.from - last.to <= 20 &&
    standsAlone(last, earlier) &&
    rise(press.tokens, sentence, number.from)
  )
    return last.category;
  const near = earlier.filter(
    (_, at) => index - at <= 3 && candidates[at] !== undefined && sentence - candidates[at].sentence <= 60,
  );
  if (candidate.cues.total && earlier.some(({ category }) => category !== null && !isVulnerable(category))) return null;
  const groups = new Set(near.map(({ category }) => category));
  const [only] = groups;
  return groups.size === 1 && only !== null && only !== undefined ? only : topic;
}

/** Whether no count of others stands right before it, as in a list. */
function standsAlone({ category, from }: CountMention, earlier: readonly CountMention[]): boolean {
  const before = earlier.at(-2);
  return before === undefined || before.category === category || from - before.to > listed;
}

/** How near counts of a list stand to each other, in tokens. */
const listed = 4;

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
