import { benefitWords, findMeanings, riskWords } from '../lexicon/index.ts';
import type { Meaning } from '../lexicon/index.ts';
import type { Benefit } from '../../vocabulary/index.ts';
import type { PressFacts } from '../pressFacts.ts';
import { sentenceAt } from '../tokens/index.ts';
import type { PressText } from '../tokens/index.ts';

/** A benefit where a text names it, or the risk it is for. */
export interface FoundBenefit extends Meaning<Benefit> {
  readonly rule: 'BENEFIT_NAMED' | 'RISK_NAMED';
}

/** What BPJS offers to others: a sentence with such a word tells of no benefit of those counted. */
const offering: ReadonlySet<string> = new Set([
  'lima',
  'empat',
  '5',
  '4',
  'menambah',
  'menabung',
  'tambahan',
  'sukarela',
  'meningkatkan',
  'opsi',
  'pilihan',
]);
const denying: ReadonlySet<string> = new Set(['tidak', 'bukan', 'belum', 'tanpa', 'kecuali']);
const beyondTwo: ReadonlySet<Benefit> = new Set(['JHT', 'JP', 'JKP']);

/** The benefits that those counted have: those named, or else, where there are any counted, the risks said to be covered. */
export function findBenefits({ press, furniture, main }: PressFacts, hasFigures: boolean): FoundBenefit[] {
  if (main.several) return [];
  const isOther = (token: number) => furniture.has(token);
  const named = findMeanings(press.tokens, benefitWords)
    .filter((benefit) => !isOther(benefit.from) && isHeld(press, benefit))
    .map((benefit) => ({ ...benefit, rule: 'BENEFIT_NAMED' as const }));
  const known = new Set(named.map(({ key }) => key));
  if (!hasFigures) return named;
  const risks = findMeanings(press.tokens, riskWords)
    .filter(
      (risk) =>
        !known.has(risk.key) && !isOther(risk.from) && !named.some(({ from, to }) => risk.from < to && risk.to > from),
    )
    .map((risk) => ({ ...withoutConjunction(press, risk), rule: 'RISK_NAMED' as const }));
  return [...named, ...risks].toSorted((a, b) => a.from - b.from);
}

/** "… dan meninggal dunia" is read from "meninggal dunia". */
function withoutConjunction({ tokens }: PressText, risk: Meaning<Benefit>): Meaning<Benefit> {
  const joined = ['dan', 'atau', 'maupun', 'hingga', 'sampai'].includes(tokens[risk.from]?.lower ?? '');
  return joined ? { ...risk, from: risk.from + 1 } : risk;
}

/** Named as theirs: not denied, and nothing beyond accident and death where only two programmes are theirs. */
function isHeld(press: PressText, { key, from }: Meaning<Benefit>): boolean {
  const sentence = sentenceAt(press, from);
  const lead = press.tokens.slice(Math.max(sentence.from, from - 5), from).map(({ lower }) => lower);
  if (lead.some((word) => denying.has(word))) return false;
  if (!beyondTwo.has(key)) return true;
  // Where four or more are named, a text tells what BPJS has to offer.
  const offered = new Set(findMeanings(press.tokens, benefitWords, sentence.from, sentence.to).map(({ key }) => key));
  if (offered.size >= 4) return false;
  const whole = press.tokens.slice(sentence.from, sentence.to).map(({ lower }) => lower);
  return !whole.some((word) => offering.has(word));
}
