import type { NumberMention } from '../numbers/index.ts';
import { meaningAt, otherProvinces } from '../lexicon/index.ts';
import { hasNumber, sentenceAt, within } from '../tokens/index.ts';
import type { PressText, Sentence, Token } from '../tokens/index.ts';
import type { MainPlace } from './mainPlace.ts';
import type { PlaceMention } from './placeMention.ts';

/** What a number speaks of: the place of the text, another one, the province or the country. */
export type Scope = 'MAIN' | 'ELSEWHERE' | 'WIDER';

/** Words that set a place beside the one a sentence is about. */
const comparing: ReadonlySet<string> = new Set(
  'setelah dibanding dibandingkan melampaui menyalip mengungguli seperti bawah atas selain mengalahkan daripada disusul dari'.split(
    ' ',
  ),
);

/** Words between a place and its own number. */
const owning: ReadonlySet<string> = new Set(
  'dengan yang sebanyak mencapai sekitar ada sudah memiliki mencatat tercatat total ( :'.split(' '),
);

/** What may stand before a superlative, whose "di Jawa Timur" says among whom, not where the people are. */
const superlative =
  /^(?:ter(?:besar|banyak|tinggi|baik|depan)|peringkat|nomor|urutan|posisi|pionir|pelopor|pertama|kedua|ketiga|juara|satunya)$/;

/** Of which place a number speaks, by the place named nearest before it in its sentence, or right after. */
export function scopeOfNumber(
  press: PressText,
  number: Pick<NumberMention, 'from' | 'to'>,
  mentions: readonly PlaceMention[],
  main: MainPlace,
): Scope {
  const sentence = sentenceAt(press, number.from);
  const inSentence = within(mentions, sentence.from, sentence.to).filter(({ branch }) => !branch);
  const after = inSentence.find(({ from }) => from >= number.to && from - number.to <= 9);
  if (after !== undefined && isLocated(press.tokens, number.to, after.from))
    return isMain(after, main) ? 'MAIN' : 'ELSEWHERE';
  if (isLocatedWide(press.tokens, number, sentence)) return 'WIDER';
  const nearest = inSentence.findLast(({ to }) => to <= number.from && !isDateline(press.tokens, to));
  if (isOfProvince(press.tokens, Math.max(sentence.from, nearest?.to ?? 0), number.from)) return 'WIDER';
  if (nearest !== undefined && speaksOf(press.tokens, nearest, number.from))
    return isMain(nearest, main) ? 'MAIN' : 'ELSEWHERE';
  if (nearest !== undefined && isMain(nearest, main)) return 'MAIN';
  return isWider(press.tokens, sentence.from, sentence.to, number) ? 'WIDER' : 'MAIN';
}

/** "Pemprov akan menambah jumlah peserta hingga 20 ribu": what the province does is its own, unless a place follows. */
function isOfProvince(tokens: readonly Token[], from: number, number: number): boolean {
  for (let at = from; at < number; at += 1) {
    const word = tokens[at]?.lower ?? '';
    const acts =
      word === 'pemprov' || word === 'gubernur' || (word === 'pemerintah' && tokens[at + 1]?.lower === 'provinsi');
    if (acts && !accompanying.has(tokens[at - 1]?.lower ?? '')) return true;
  }
  return false;
}

/** Words before a government that does not act by itself: "bersama Pemprov", "APBD Pemprov". */
const accompanying: ReadonlySet<string> = new Set(
  'bersama dari dan dengan oleh apbd melalui ke kepada wakil mantan kantor keputusan peraturan instruksi'.split(' '),
);

/** "10 ribu petani di Provinsi Jawa Timur", whichever place stands before. */
function isLocatedWide(
  tokens: readonly Token[],
  { from, to }: Pick<NumberMention, 'from' | 'to'>,
  sentence: Sentence,
): boolean {
  for (let at = to; at < Math.min(to + 9, sentence.to); at += 1) {
    if (tokens[at]?.kind !== 'WORD') return false;
    if (widthAt(tokens, at) !== null)
      return !tokens.slice(Math.max(sentence.from, from - 7), at).some(({ lower }) => superlative.test(lower));
  }
  return false;
}

/** "REPUBLIKA.CO.ID, TEMANGGUNG -- Sebanyak …": where it was written, unless its number follows at once. */
function isDateline(tokens: readonly Token[], to: number): boolean {
  // "Magetan (ANTARA) - …": the agency stands between.
  const dash = tokens[to]?.text === '(' && tokens[to + 2]?.text === ')' ? to + 3 : to;
  const dashed = ['-', '–', '—'].includes(tokens[dash]?.text ?? '');
  return dashed && tokens[dash + 1]?.kind !== 'NUMBER';
}

function isMain({ codes }: PlaceMention, main: MainPlace): boolean {
  // A text about a regency and the city of its name counts neither where it names one of them.
  return codes.length === 0
    ? false
    : main.codes.length > 1
      ? codes.length > 1
      : codes.some((code) => main.codes.includes(code));
}

function speaksOf(tokens: readonly Token[], mention: PlaceMention, number: number): boolean {
  const before = tokens[mention.from - 1]?.lower ?? '';
  if (!comparing.has(before)) return true;
  const between = tokens.slice(mention.to, number);
  // "Dibandingkan Kota Kediri yang menjangkau 6.337 pekerja": what follows "yang" is said of that place.
  if (between[0]?.lower === 'yang' && !between.some(({ text }) => text === ',')) return true;
  return between.length <= 3 && between.every(({ lower }) => owning.has(lower) || lower === ',');
}

/** "5.000 pekerja di Kabupaten Jember": the place follows with "di", and no other number comes between. */
function isLocated(tokens: readonly Token[], from: number, place: number): boolean {
  const between = tokens.slice(from, place);
  const last = between.at(-1)?.lower ?? '';
  return (
    ['di', 'se', '-', 'wilayah', 'asal', 'warga', 'milik', 'tani', 'desa'].includes(last) &&
    between.every(({ kind, text }) => kind === 'WORD' || text === '-' || text === '/')
  );
}

/** "di Jawa Timur ada 150.000 pekerja rentan", "secara nasional …". */
function isWider(
  tokens: readonly Token[],
  from: number,
  to: number,
  number: Pick<NumberMention, 'from' | 'to'>,
): boolean {
  for (let at = from; at < to; at += 1) {
    if (at >= number.from && at < number.to) continue;
    const wide = widthAt(tokens, at);
    if (wide === null || (at > number.to && (at - number.to > 9 || hasNumber(tokens, number.to, at)))) continue;
    const before = tokens.slice(Math.max(from, at - 7), at);
    if (!before.some(({ lower }) => superlative.test(lower))) return true;
  }
  return false;
}

/** "di Jawa Timur", "se-Jatim", "di NTB", "secara nasional", "di seluruh Indonesia" at a token. */
function widthAt(tokens: readonly Token[], at: number): number | null {
  const word = tokens[at]?.lower;
  if (word === 'nasional') return ['secara', 'tingkat', 'skala'].includes(tokens[at - 1]?.lower ?? '') ? at : null;
  const named =
    word === 'jatim' ||
    word === 'indonesia' ||
    (word === 'jawa' && tokens[at + 1]?.lower === 'timur') ||
    meaningAt(tokens, otherProvinces, at) !== null;
  if (!named) return null;
  const lead = tokens.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  return lead.some((each) => ['se', 'di', 'seluruh'].includes(each)) && !lead.includes(',') ? at : null;
}
