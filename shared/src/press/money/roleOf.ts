import type { Meaning, MoneyCue } from '../lexicon/index.ts';
import type { NumberMention } from '../numbers/index.ts';
import type { PressText, Token } from '../tokens/index.ts';

/** Where the cues of an amount are looked for, and where the amounts beside it stand. */
export interface MoneyWindow {
  readonly from: number;
  readonly to: number;
  /** Where the amount before ends, and the next begins. */
  readonly earlier: number;
  readonly later: number;
}

/** Words of money that leave open what it is for: another cue speaks over them. */
const weak: ReadonlySet<string> = new Set(
  (
    'terserap serapan realisasi merealisasikan totalnya total terpakai dipakai membayar dibayar bayar biaya membayarkan setara dibutuhkan menyalurkan ' +
    'disalurkan salurkan menyetor disetor setor menyetorkan'
  ).split(' '),
);

/** What an amount is for by its cues: the nearest before it, else the first after it; null where there is none. */
export function roleOf(
  { tokens }: PressText,
  cues: ReadonlyMap<number, Meaning<MoneyCue>>,
  number: NumberMention,
  window: MoneyWindow,
): MoneyCue | null {
  let open: Meaning<MoneyCue> | null = null;
  for (let at = number.from - 1; at >= window.from; at -= 1) {
    const cue = cues.get(at);
    if (cue === undefined || cue.to > number.from || isPurpose(tokens, cue)) continue;
    if (!weak.has(tokens[cue.from]?.lower ?? ''))
      return cue.to <= window.earlier ? (keyRightAfter(cues, number, window) ?? cue.key) : cue.key;
    open ??= cue;
  }
  return keyAfter(cues, number, window) ?? open?.key ?? null;
}

/** "… Rp42 juta santunan": a cue right after an amount speaks over one that belongs to the amount before. */
function keyRightAfter(
  cues: ReadonlyMap<number, Meaning<MoneyCue>>,
  { to }: NumberMention,
  window: MoneyWindow,
): MoneyCue | null {
  for (let at = to; at < Math.min(to + 4, window.to); at += 1) {
    const cue = cues.get(at);
    if (cue !== undefined) return cue.key;
  }
  return null;
}

function keyAfter(
  cues: ReadonlyMap<number, Meaning<MoneyCue>>,
  number: NumberMention,
  window: MoneyWindow,
): MoneyCue | null {
  for (let at = number.to; at < Math.min(window.to, window.later); at += 1) {
    const cue = cues.get(at);
    if (cue !== undefined) return cue.key;
  }
  return null;
}

/** "Anggaran jaminan kematian Rp…": the benefit is what the budget is for. */
function isPurpose(tokens: readonly Token[], { key, from }: Meaning<MoneyCue>): boolean {
  if (key !== 'BENEFIT') return false;
  return tokens
    .slice(Math.max(0, from - 4), from)
    .some(({ lower }) => ['anggaran', 'iuran', 'premi', 'tanggungan'].includes(lower));
}
