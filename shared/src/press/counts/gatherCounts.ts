import type { CountKind, WorkerCategory } from '../../vocabulary/index.ts';
import type { Count } from './count.ts';
import type { CountMention } from './countMention.ts';

/** How well a mention knows its group. */
const trust = { GROUP_AFTER: 4, GROUP_BEFORE: 4, GROUP_IN_SENTENCE: 2, TOTAL_NAMED: 1, GROUP_OF_TEXT: 1 } as const;

/** What stands where mentions of one count differ in kind. */
const kindsByWeight: readonly CountKind[] = ['TARGET', 'STOCK', 'FLOW', 'TOTAL'];

/** The counts of a text, each once: a number printed again is another mention of it. */
export function gatherCounts(mentions: readonly CountMention[]): Count[] {
  const groups: CountMention[][] = [];
  for (const mention of mentions) {
    const same = groups.find((group) => group.every((other) => areSame(other, mention)));
    if (same === undefined) groups.push([mention]);
    else same.push(mention);
  }
  return groups.map(toCount);
}

/** The same number of the same people: unless each of two stands beside a group of its own in one sentence. */
function areSame(a: CountMention, b: CountMention): boolean {
  if (a.number.value !== b.number.value) return false;
  if (a.category === b.category) return true;
  if (isNarrower(a.category, b.category) || isNarrower(b.category, a.category)) return true;
  const bothNamed = trust[a.rule] === 4 && trust[b.rule] === 4;
  return !bothNamed || (Math.abs(a.number.from - b.number.from) > 30 && isHeadline(a, b));
}

/** "16 ribu petani" are the 16 ribu petani tembakau of a sentence before. */
function isNarrower(narrow: WorkerCategory | null, wide: WorkerCategory | null): boolean {
  return narrow === 'TOBACCO_FARMERS'
    ? wide === 'FARMERS'
    : narrow === 'TOBACCO_FARM_LABOURERS' && wide === 'FARM_LABOURERS';
}

/** A headline says "petani" for the farmers and labourers of the text below it. */
function isHeadline(a: CountMention, b: CountMention): boolean {
  return (
    Math.min(a.number.from, b.number.from) < 40 ||
    [a, b].some(({ category }) => category === 'VULNERABLE_WORKERS' || category === 'MIXED_VULNERABLE')
  );
}

function toCount(mentions: readonly CountMention[]): Count {
  const ranked = mentions.toSorted((a, b) => worth(b) - worth(a) || a.number.from - b.number.from);
  const [first] = ranked as [CountMention];
  const best = ranked.find(({ category }) => isNarrower(category, first.category)) ?? first;
  const kind = kindOf(mentions);
  const year = best.year ?? mentions.find((mention) => mention.year !== null)?.year ?? null;
  return {
    ...best,
    kind,
    year,
    calledTotal: mentions.some(({ calledTotal }) => calledTotal),
    mentions: [best, ...mentions.filter((mention) => mention !== best)],
    named: trust[best.rule] === 4,
  };
}

/** A headline has no say where the text below it prints the number again. */
function kindOf(mentions: readonly CountMention[]): CountKind {
  const below = mentions.filter(({ headline }) => !headline);
  const said = (below.length > 0 ? below : mentions).map(({ kind }) => kind);
  return said.toSorted((a, b) => kindsByWeight.indexOf(b) - kindsByWeight.indexOf(a))[0] ?? 'STOCK';
}

/** A mention that names its group is worth more, one that tells whom it is made of most; several trades before one, one trade before workers at large. */
function worth({ rule, category, isMadeOf, to, from }: CountMention): number {
  const breadth = category === 'MIXED_VULNERABLE' ? 2 : category === 'VULNERABLE_WORKERS' ? 0 : 1;
  return trust[rule] * 100 + (isMadeOf ? 90 : 0) + breadth * 40 + Math.min(to - from, 30);
}
