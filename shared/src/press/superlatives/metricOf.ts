import type { ClaimMetric } from '../../vocabulary/index.ts';
import { findMeanings, metricWords } from '../lexicon/index.ts';
import type { PressText } from '../tokens/index.ts';
import { sentenceAt } from '../tokens/index.ts';

/** Which word speaks where several are near: the narrower. */
const byWeight: readonly ClaimMetric[] = [
  'PARITRANA_AWARD',
  'DBHCHT_USE',
  'COVERAGE_GROWTH',
  'VULNERABLE_WORKERS',
  'COVERAGE_RATE',
  'BUDGET',
  'PROTECTED_WORKERS',
];

/** How far around a claim its measure is looked for, in tokens. */
const reach = 22;

/** What a claim measures; OTHER where the sentence does not say. */
export function metricOf(press: PressText, claim: { from: number; to: number }): ClaimMetric {
  const sentence = sentenceAt(press, claim.from);
  const [from, to] = [Math.max(sentence.from, claim.from - reach), Math.min(sentence.to, claim.to + reach)];
  const said = new Set(findMeanings(press.tokens, metricWords, from, to).map(({ key }) => key));
  return byWeight.find((metric) => said.has(metric)) ?? 'OTHER';
}
