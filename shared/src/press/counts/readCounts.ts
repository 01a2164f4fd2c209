import { yearOfNumber } from '../dates/index.ts';
import type { WorkerCategory } from '../../vocabulary/index.ts';
import type { PressFacts } from '../pressFacts.ts';
import type { Candidate } from './candidate.ts';
import type { CountMention, CountRule } from './countMention.ts';
import { findCandidates } from './findCandidates.ts';
import { findGroupChains } from './groupChains.ts';
import { groupOfParts } from './groupOfParts.ts';
import { groupOfShareAndRest } from './groupOfShareAndRest.ts';
import { groupOfSum } from './groupOfSum.ts';
import { groupOfText } from './groupOfText.ts';
import { isMadeOf } from './isMadeOf.ts';
import { isQuantified, isTableTotal } from './isQuantified.ts';
import { kindOfCount } from './kindOfCount.ts';
import type { Settling } from './settling.ts';
import { topicOf } from './topicOf.ts';
import { withoutWorkforces } from './withoutWorkforces.ts';

/** The counts of workers in a text, in its order; a number printed twice is there twice. */
export function readCounts(facts: PressFacts): CountMention[] {
  const all = withoutWorkforces(
    facts.press,
    findCandidates(facts).filter((candidate) => isQuantified(facts, candidate)),
  );
  const candidates = all.some(({ part }) => !part) ? all.filter(({ part }) => !part) : all;
  const chains = findGroupChains(facts.press.tokens);
  const topic = topicOf(candidates, chains);
  const counts: CountMention[] = [];
  candidates.forEach((candidate, index) => {
    const count = settle(facts, candidate, { topic, chains, earlier: counts, candidates, index });
    if (!isMiscalled(facts, candidate, count)) counts.push(count);
  });
  return counts;
}

function settle(facts: PressFacts, candidate: Candidate, settling: Settling): CountMention {
  const { number, cues, from, to } = candidate;
  const year = candidate.cell?.year ?? yearOfNumber(facts.press, { from: number.from, to }, candidate, facts.years);
  return {
    number,
    category: groupOf(facts, candidate, settling),
    kind: kindOfCount(facts, candidate, settling, year),
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

function groupOf(facts: PressFacts, candidate: Candidate, settling: Settling): WorkerCategory | null {
  const ofOthers =
    groupOfSum(facts, candidate, settling) ??
    groupOfShareAndRest(facts.press, candidate, settling.candidates, settling.chains) ??
    groupOfParts(facts.press, candidate, settling.candidates, settling.chains);
  if (ofOthers !== null) return ofOthers.category;
  return candidate.chain === null ? groupOfText(facts, candidate, settling) : candidate.chain.category;
}

function ruleOf({ chainIs, cues }: Candidate): CountRule {
  if (chainIs === 'AFTER') return 'GROUP_AFTER';
  if (chainIs === 'BEFORE') return 'GROUP_BEFORE';
  if (cues.total) return 'TOTAL_NAMED';
  return chainIs === 'IN_SENTENCE' ? 'GROUP_IN_SENTENCE' : 'GROUP_OF_TEXT';
}

/** "65 ribu pekerja", "10 ribu warga" in a text about heads of neighbourhoods: nobody calls these so, they are others. */
function isMiscalled(
  { press }: PressFacts,
  { number, to, chain, sentence }: Candidate,
  { category, calledTotal }: CountMention,
): boolean {
  const isNamed = chain !== null && chain.from >= sentence;
  if (isNamed || calledTotal || category === null || !isOfVillage(category)) return false;
  return press.tokens.slice(number.to, to).some(({ lower }) => ['pekerja', 'warga', 'kerja', 'buruh'].includes(lower));
}

function isOfVillage(category: WorkerCategory): boolean {
  return ['VILLAGE_OFFICIALS', 'NEIGHBOURHOOD_HEADS', 'VILLAGE_COUNCIL'].includes(category);
}
