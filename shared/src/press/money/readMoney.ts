import { findMeanings, moneyCues } from '../lexicon/index.ts';
import type { Meaning, MoneyCue } from '../lexicon/index.ts';
import type { NumberMention } from '../numbers/index.ts';
import { sentenceAt } from '../tokens/index.ts';
import type { PressText, Token } from '../tokens/index.ts';
import { isBarePremium, leastPremium, mostPremium } from './isBarePremium.ts';
import type { MoneyMention } from './moneyMention.ts';
import { recurrenceAfter, recurrenceBefore } from './recurrence.ts';
import { roleOf } from './roleOf.ts';

/** Below this no budget for a group is told. */
const leastBudget = 5_000_000;

/**
 * What the rules give in one case (PP 82/2019): the death benefit with its three parts, and the most for
 * scholarships. A text that names them explains the programme; it tells of no sum that was paid.
 */
const byRule: ReadonlySet<number> = new Set([42_000_000, 20_000_000, 12_000_000, 10_000_000, 174_000_000]);

/** How far around an amount its cues are looked for, in tokens. */
const reach = 26;
const rightReach = 14;

/** How near the amounts of one list stand: "Rp2 miliar untuk petani, Rp3 miliar untuk nelayan". */
const listed = 14;

/** Every amount of money that is a budget for premiums, a premium, or benefit paid. */
export function readMoney(
  press: PressText,
  numbers: readonly NumberMention[],
  furniture: ReadonlySet<number>,
): MoneyMention[] {
  const cues = new Map(findMeanings(press.tokens, moneyCues).map((cue) => [cue.from, cue]));
  const amounts = numbers.filter(
    (number) => !furniture.has(number.from) && (number.unit === 'IDR' || isBarePremium(press, number)),
  );
  const read: MoneyMention[] = [];
  amounts.forEach((number, index) => {
    const beside = {
      earlier: endOf(press.tokens, amounts[index - 1]),
      later: amounts[index + 1]?.from ?? press.tokens.length,
    };
    const money = amountOf(press, cues, number, { ...beside, last: read.at(-1) ?? null });
    if (money !== null) read.push(money);
  });
  return read;
}

/** Where an amount ends with what is said of it; the beginning where there is none. */
function endOf(tokens: readonly Token[], number: NumberMention | undefined): number {
  return number === undefined ? 0 : recurrenceAfter(tokens, number.to).to;
}

/** What stands beside an amount: where the one before ends, the next begins, and what the one before was. */
interface Beside {
  readonly earlier: number;
  readonly later: number;
  readonly last: MoneyMention | null;
}

function amountOf(
  press: PressText,
  cues: ReadonlyMap<number, Meaning<MoneyCue>>,
  number: NumberMention,
  beside: Beside,
): MoneyMention | null {
  const { tokens } = press;
  const sentence = sentenceAt(press, number.from);
  const { said, to } = recurrenceAfter(tokens, number.to);
  const before = recurrenceBefore(tokens, sentence.from, number, beside.earlier);
  const ofPerson = number.value >= leastPremium && number.value <= mostPremium;
  const premium = { number, role: 'PREMIUM', per: null, to: number.to } as const;
  if (ofPerson && isFactor(tokens, number)) return premium;
  if (ofPerson && isBound(tokens, number)) return null;
  if (ofPerson && isChosen(tokens, sentence.from, number.from)) return null;
  const window = {
    from: Math.max(sentence.from, number.from - reach),
    to: Math.min(sentence.to, number.to + rightReach),
    ...beside,
  };
  const cue = roleOf(press, cues, number, window) ?? roleInList(number, beside, sentence.from);
  const role = cue === 'SHARE' ? roleOfShare(tokens, number, sentence.to) : cue;
  if (role === null || role === 'OTHER') return null;
  const monthly = said.has('MONTH') || (before === 'MONTH' && !said.has('YEAR'));
  if (ofPerson) {
    const isPremium = role === 'PREMIUM' || monthly || (role === 'BUDGET' && said.has('PERSON'));
    return isPremium && !said.has('DAY') && (monthly || !said.has('YEAR')) ? premium : null;
  }
  if (role === 'BENEFIT') return byRule.has(number.value) ? null : { number, role, per: null, to: number.to };
  if (number.value < leastBudget || said.has('PERSON')) return null;
  const yearly = said.has('YEAR') || before === 'YEAR';
  return { number, role: 'BUDGET', per: monthly ? 'MONTH' : yearly ? 'YEAR' : null, to };
}

/** The excise share of a place is a budget for premiums only where what follows in its clause speaks of them. */
function roleOfShare(tokens: readonly Token[], { to }: NumberMention, end: number): MoneyCue {
  for (let at = to; at < end && tokens[at]?.text !== ','; at += 1) {
    if (premiums.test(tokens[at]?.lower ?? '')) return 'BUDGET';
  }
  return 'OTHER';
}

const premiums =
  /^(?:iuran|iurannya|premi|preminya|bpjs|bpjamsostek|jamsostek|pekerja|perlindungan|kepesertaan|peserta|asuransi|program|bulan)$/;

/** In a list an amount is for what the one before it is for. */
function roleInList({ from }: NumberMention, { last }: Beside, sentence: number): MoneyCue | null {
  return last !== null && last.number.from >= sentence && from - last.to <= listed ? last.role : null;
}

/** "16.800 orang kali Rp 16.800 kali 12 bulan". */
function isFactor(tokens: readonly Token[], { from, to, unit }: NumberMention): boolean {
  return unit === 'IDR' && [tokens[from - 1], tokens[to]].some((token) => times.has(token?.lower ?? ''));
}

const times: ReadonlySet<string> = new Set(['kali', 'x', '×', 'dikali', 'dikalikan']);

/** "Kurang dari Rp 20 ribu": a bound, no premium. */
function isBound(tokens: readonly Token[], { from }: NumberMention): boolean {
  const [second, first] = [tokens[from - 2]?.lower, tokens[from - 1]?.lower];
  return (second === 'kurang' && first === 'dari') || first === 'bawah' || first === 'maksimal';
}

/** "Bisa menambah Jaminan Hari Tua sendiri dengan iuran Rp 20 ribu": what a worker may choose is not what is paid. */
function isChosen(tokens: readonly Token[], from: number, to: number): boolean {
  const words = new Set(tokens.slice(from, to).map(({ lower }) => lower));
  const saving = ['menabung', 'jht', 'hari'].some((word) => words.has(word));
  return (
    saving && ['bisa', 'dapat', 'ingin', 'menambah', 'sendiri', 'ditambah', 'tambahan'].some((word) => words.has(word))
  );
}
