import { makeLexicon, meaningAt } from '../lexicon/index.ts';
import type { NumberMention } from '../numbers/index.ts';
import type { Token } from '../tokens/index.ts';

/** For how long, or for whom, an amount is said to be. */
export type Recurrence = 'YEAR' | 'MONTH' | 'DAY' | 'PERSON';

const spells = makeLexicon<Recurrence>({
  YEAR:
    'setahun; per tahun; pertahun; setiap tahun; tiap tahun; tahun; saban tahun; setiap tahunnya; untuk setahun penuh; selama setahun; ' +
    'dalam setahun; satu tahun; dalam satu tahun; selama satu tahun; untuk satu tahun',
  MONTH:
    'sebulan; per bulan; perbulan; setiap bulan; tiap bulan; bulan; saban bulan; setiap bulannya; dalam sebulan; dalam satu bulan',
  DAY: 'sehari; per hari; setiap hari; perhari',
  PERSON:
    'per orang; perorang; per peserta; per jiwa; tiap orang; setiap orang; per kepala; tiap peserta; setiap peserta; orang; tiap guru; tiap nelayan; ' +
    'per pekerja; tiap pekerja; setiap pekerja; masing masing; per anak; per ahli waris',
});

/** Bare words that say so only after a stroke: "Rp 11,2 miliar/tahun". */
const bare: ReadonlySet<string> = new Set(['tahun', 'bulan', 'orang']);

/** Words between two of them: "per orang untuk setiap bulan". */
const between: ReadonlySet<string> = new Set([
  '/',
  'untuk',
  'selama',
  'dalam',
  'setiap',
  'tiap',
  'x',
  'lebih',
  'dan',
  'itu',
  ',',
]);

/** How far before an amount its spell may stand, in tokens. */
const reach = 8;

/** What is said right after an amount, and where that ends. */
export function recurrenceAfter(tokens: readonly Token[], from: number): { said: ReadonlySet<Recurrence>; to: number } {
  const said = new Set<Recurrence>();
  let to = from;
  for (let at = from; at < to + 3;) {
    const spell = spellAt(tokens, at);
    if (spell !== null) {
      said.add(spell.key);
      at = spell.to;
      to = spell.to;
    } else if (goesOn(tokens, at, said)) at += 1;
    else break;
  }
  return { said, to };
}

/** "Setiap bulan pemkab membayar lebih dari Rp 200 juta": what is said before an amount, since the one before it. */
export function recurrenceBefore(
  tokens: readonly Token[],
  sentence: number,
  number: NumberMention,
  earlier: number,
): Recurrence | null {
  const from = Math.max(sentence, earlier);
  let found: Recurrence | null = opening(tokens, sentence, number.from);
  for (let at = Math.max(from, number.from - reach); at < number.from; at += 1) {
    const spell = spellAt(tokens, at);
    if (spell !== null && spell.to <= number.from && spell.key !== 'PERSON') found = spell.key;
  }
  return found;
}

function opening(tokens: readonly Token[], sentence: number, number: number): Recurrence | null {
  const first = tokens[sentence]?.kind === 'WORD' ? sentence : sentence + 1;
  const spell = spellAt(tokens, first);
  return spell !== null && spell.to <= number && spell.key !== 'PERSON' ? spell.key : null;
}

function spellAt(tokens: readonly Token[], at: number) {
  const spell = meaningAt(tokens, spells, at);
  if (spell === null) return null;
  const alone = spell.to - spell.from === 1 && bare.has(tokens[at]?.lower ?? '');
  return alone && tokens[at - 1]?.text !== '/' ? null : spell;
}

function goesOn(tokens: readonly Token[], at: number, said: ReadonlySet<Recurrence>): boolean {
  const [token, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  // "Rp5.400 per bulan, selama setahun" is of the month; "Rp 5 miliar, selama setahun" of the year.
  if (token === ',') return next === 'selama' && said.size === 0;
  return between.has(token);
}
