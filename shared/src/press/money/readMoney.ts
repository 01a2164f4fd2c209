import { findMeanings, meaningAt, moneyCues, makeLexicon } from '../lexicon/index.ts';
import type { Meaning, MoneyCue } from '../lexicon/index.ts';
import type { NumberMention } from '../numbers/index.ts';
import { sentenceAt } from '../tokens/index.ts';
import type { PressText, Token } from '../tokens/index.ts';
import type { MoneyMention } from './moneyMention.ts';

/** For how long an amount is, right after it. */
const spans = makeLexicon<'YEAR' | 'MONTH' | 'PERSON' | 'DAY'>({
  YEAR: 'setahun; per tahun; pertahun; setiap tahun; tiap tahun; tahun; saban tahun; per tahunnya; setiap tahunnya; untuk setahun; untuk setahun penuh; selama setahun; dalam setahun; untuk satu tahun; selama satu tahun; dalam satu tahun',
  MONTH: 'sebulan; per bulan; perbulan; setiap bulan; tiap bulan; bulan; saban bulan; per bulannya; setiap bulannya; tiap bulannya',
  PERSON: 'per orang; per peserta; per jiwa; tiap orang; setiap orang; per kepala; tiap peserta; setiap peserta; tiap guru; orang; tiap nelayan; per pekerja; tiap pekerja; masing masing',
  DAY: 'sehari; per hari; setiap hari',
});

/** What one person's premium for a month can be. */
const leastPremium = 1_000;
const mostPremium = 60_000;

/** Below this no budget for a group is told. */
const leastBudget = 5_000_000;

/** How far around an amount its cue is looked for, in tokens. */
const reach = 26;
const rightReach = 14;

/** Every amount of money that is a budget for premiums, a premium, or benefit paid. */
export function readMoney(press: PressText, numbers: readonly NumberMention[], furniture: ReadonlySet<number>): MoneyMention[] {
  const cues = new Map(findMeanings(press.tokens, moneyCues).map((cue) => [cue.from, cue]));
  const amounts = numbers.filter((number) => !furniture.has(number.from) && (number.unit === 'IDR' || isBarePremium(press, number)));
  return amounts.flatMap((number, index) => {
    const window = { before: amounts[index - 1]?.to ?? 0, after: amounts[index + 1]?.from ?? press.tokens.length };
    return amountOf(press, cues, number, window) ?? [];
  });
}

function amountOf(
  press: PressText,
  cues: ReadonlyMap<number, Meaning<MoneyCue>>,
  number: NumberMention,
  window: { before: number; after: number },
): MoneyMention | null {
  const sentence = sentenceAt(press, number.from);
  const { said, to } = spansAfter(press.tokens, number.to);
  const role = roleOf(press, cues, number, { from: Math.max(sentence.from, number.from - reach), to: Math.min(sentence.to, number.to + rightReach), ...window });
  if (isFactor(press.tokens, number) && number.value <= mostPremium) return { number, role: 'PREMIUM', per: null, to: number.to };
  if (role === null || role === 'OTHER') return null;
  const lead = spansBefore(press.tokens, sentence.from, number.from);
  const per = said.has('YEAR') || lead === 'YEAR' ? 'YEAR' : said.has('MONTH') || lead === 'MONTH' ? 'MONTH' : null;
  const ofPerson = number.value >= leastPremium && number.value <= mostPremium;
  if (ofPerson && isChosen(press.tokens, sentence.from, number.from)) return null;
  if (role === 'BENEFIT') return { number, role, per: null, to: number.to };
  if (role === 'PREMIUM' || (ofPerson && (said.size > 0 || lead === 'MONTH'))) return ofPerson && per !== 'YEAR' && !said.has('DAY') ? { number, role: 'PREMIUM', per: null, to: number.to } : premiumsOfAll(number, said, per, to);
  return number.value < leastBudget || said.has('PERSON') ? null : { number, role, per, to };
}

/** "Bisa menambah Jaminan Hari Tua sendiri dengan iuran Rp 20 ribu": what a worker may choose is not what is paid. */
function isChosen(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  return words.some((word) => ['menabung', 'jht', 'hari'].includes(word)) && words.some((word) => ['bisa', 'dapat', 'ingin', 'menambah', 'sendiri', 'ditambah', 'tambahan'].includes(word));
}

/** "Setiap bulan pemkab membayar lebih dari Rp 200 juta": all premiums together are a budget. */
function premiumsOfAll(number: NumberMention, said: ReadonlySet<string>, per: MoneyMention['per'], to: number): MoneyMention | null {
  return number.value >= leastBudget && !said.has('PERSON') ? { number, role: 'BUDGET', per, to } : null;
}

/** What the nearest cue says, one before the amount going before one after it. */
function roleOf(
  { tokens }: PressText,
  cues: ReadonlyMap<number, Meaning<MoneyCue>>,
  number: NumberMention,
  window: { from: number; to: number; before: number; after: number },
): MoneyCue | null {
  let weak: Meaning<MoneyCue> | null = null;
  for (let at = number.from - 1; at >= window.from; at -= 1) {
    const cue = cues.get(at);
    if (cue === undefined || cue.to > number.from || (cue.key === 'BENEFIT' && isPurpose(tokens, cue))) continue;
    if (isWeak(tokens, cue)) weak ??= cue;
    else return settleNear(cues, number, cue, window);
  }
  for (let at = number.to; at < Math.min(window.to, window.after); at += 1) {
    const cue = cues.get(at);
    if (cue !== undefined) return cue.key;
    if (tokens[at]?.text === '.') break;
  }
  return weak?.key ?? null;
}

/** Words of money that leave open what it is for: another cue of the sentence speaks over them. */
function isWeak(tokens: readonly Token[], { from }: Meaning<MoneyCue>): boolean {
  return ['terserap', 'serapan', 'realisasi', 'merealisasikan', 'totalnya', 'membayar', 'dibayar', 'biaya', 'membayarkan', 'setara', 'dibutuhkan'].includes(tokens[from]?.lower ?? '');
}

/** A cue right after the amount speaks over a far one before it: "… Rp42 juta santunan". */
function settleNear(cues: ReadonlyMap<number, Meaning<MoneyCue>>, number: NumberMention, before: Meaning<MoneyCue>, window: { before: number }): MoneyCue {
  for (let at = number.to; at < number.to + 4; at += 1) {
    const after = cues.get(at);
    if (after !== undefined && before.to <= window.before) return after.key;
  }
  return before.key;
}

/** "anggaran jaminan kematian Rp…": the benefit is what the budget is for. */
function isPurpose(tokens: readonly Token[], cue: Meaning<MoneyCue>): boolean {
  return tokens.slice(Math.max(0, cue.from - 4), cue.from).some(({ lower }) => ['anggaran', 'iuran', 'premi'].includes(lower));
}

function spansAfter(tokens: readonly Token[], from: number): { said: ReadonlySet<string>; to: number } {
  const said = new Set<string>();
  let to = from;
  let at = from;
  while (at < to + 3) {
    const span = meaningAt(tokens, spans, at);
    const slashed = tokens[at - 1]?.text === '/';
    if (span === null || (span.to - span.from === 1 && !slashed && ['tahun', 'bulan', 'orang'].includes(tokens[span.from]?.lower ?? ''))) {
      if (tokens[at]?.text === ',' && (said.has('MONTH') || tokens[at + 1]?.lower !== 'selama')) break;
      if (!['/', 'untuk', 'selama', 'dalam', 'setiap', 'tiap', ',', 'x', 'dan'].includes(tokens[at]?.lower ?? '')) break;
      at += 1;
      continue;
    }
    said.add(span.key);
    at = span.to;
    to = span.to;
  }
  return { said, to };
}

/** "Setiap bulan pemkab membayar …": the span may open the sentence. */
function spansBefore(tokens: readonly Token[], from: number, number: number): 'YEAR' | 'MONTH' | null {
  const opening = meaningAt(tokens, spans, from) ?? meaningAt(tokens, spans, from + 1);
  const whole = opening !== null && (opening.to - opening.from > 1 || ['perbulan', 'sebulan', 'setahun', 'pertahun'].includes(tokens[opening.from]?.lower ?? ''));
  if (opening === null || !whole || opening.to > number) return null;
  return opening.key === 'YEAR' || opening.key === 'MONTH' ? opening.key : null;
}

/** "Dengan iuran 16,800", without its currency. */
function isBarePremium({ tokens }: PressText, number: NumberMention): boolean {
  if (number.unit !== null || number.value < leastPremium * 5 || number.value > mostPremium) return false;
  let at = number.from - 1;
  while (at > number.from - 4 && leading.has(tokens[at]?.lower ?? '')) at -= 1;
  const [next, second] = [tokens[number.to]?.lower ?? '', tokens[number.to + 1]?.lower ?? ''];
  if (['orang', 'pekerja', 'peserta', 'jiwa'].includes(next)) return false;
  const named = ['iuran', 'iurannya', 'premi', 'preminya'].includes(tokens[at]?.lower ?? '');
  return named || (next === 'per' && ['orang', 'bulan', 'kepala'].includes(second));
}

/** "16.800 orang kali Rp 16.800 kali 12 bulan". */
function isFactor(tokens: readonly Token[], { from, to, unit }: NumberMention): boolean {
  const times = ['kali', 'x', '×', 'dikali', 'dikalikan'];
  return unit === 'IDR' && [tokens[from - 1], tokens[to]].some((token) => times.includes(token?.lower ?? ''));
}

/** Words between "iuran" and its amount. */
const leading: ReadonlySet<string> = new Set('sebesar hanya sekitar cuma cukup mulai senilai bulanan rata nya : = yakni yaitu per bulan'.split(' '));
