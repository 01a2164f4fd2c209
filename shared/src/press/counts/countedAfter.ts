import { meaningAt, personWords } from '../lexicon/index.ts';
import type { Token } from '../tokens/index.ts';
import type { GroupChain } from './groupChains.ts';

/** What stands after a number: a group, people of any group, a thing, people paid a benefit, another noun, or nothing. */
export interface Counted {
  readonly what: 'GROUP' | 'PERSON' | 'THING' | 'BENEFICIARY' | 'NOUN' | 'NOTHING';
  readonly chain: GroupChain | null;
  /** Where what is counted ends. */
  readonly to: number;
}

/** How far after a number its group may stand: "2.150 orang peserta yang terdiri dari nelayan". */
const reach = 10;

/** How long a clause between people and their groups may be, in tokens. */
const clause = 9;

const linking: ReadonlySet<string> = new Set(
  'yang dari terdiri atas kalangan kelompok kategori sektor berprofesi sebagai unsur adalah merupakan berasal bpjs ketenagakerjaan jamsostek bpjamsostek kepesertaan peserta bagi untuk kepada seperti lain lainnya'.split(
    ' ',
  ),
);

/** "4.720 adalah petani": what may stand between a number and its group. */
const copulas: ReadonlySet<string> = new Set(['adalah', 'merupakan']);

/** Things after "orang dari …" that say nothing of whom it counts. */
const otherwise: ReadonlySet<string> = new Set('tahun bulan hari minggu pekan tahap program jenis kategori'.split(' '));

const placing: ReadonlySet<string> = new Set(
  'kabupaten kota provinsi daerah desa kelurahan kecamatan dusun wilayah'.split(' '),
);

/** Words that end a number's phrase without naming anything counted. */
const functionWords: ReadonlySet<string> = new Set(
  (
    'untuk pada di dan yang dengan telah sudah atau sementara terdiri dari hingga ke dalam oleh serta sebagai per yakni yaitu saat kini akan bakal melalui masuk ' +
    'didaftarkan terdaftar terlindungi tercover adalah mendapat mendapatkan menerima menjadi kata ujar ucap jelas tutur ungkap bagi x kali sampai se agar karena sehingga namun tetapi lebih ikut tadi lagi dulu pula saja ini itu tersebut menyusul sejak dicoret belum'
  ).split(' '),
);

export function countedAfter(
  tokens: readonly Token[],
  chainsByStart: ReadonlyMap<number, GroupChain>,
  number: number,
): Counted {
  let person = number;
  let others = false;
  let at = wholeAfter(tokens, number);
  let end = number + reach;
  while (at < end) {
    const chain = chainsByStart.get(at);
    if (chain !== undefined && leadsNumber(tokens, chain.to)) break;
    if (chain !== undefined)
      return groupFound(chain, (others && chain.breadth > 1) || (person === number && at > number));
    const word = tokens[at]?.lower ?? '';
    const composed = person > number ? compositionAfter(tokens, at) : null;
    if (composed !== null) {
      end += composed - at;
      at = composed;
      continue;
    }
    if (person > number ? linking.has(word) : at === number && copulas.has(word)) {
      others ||= word.startsWith('lain');
      at += 1;
      continue;
    }
    // "270 orang petugas kebersihan" are of a group, "12 orang petugas" of none.
    if (word === 'orang' && chainsByStart.has(at + 1)) {
      at += 1;
      person = at;
      continue;
    }
    const meaning = meaningAt(tokens, personWords, at);
    // "700 orang dari tahun sebelumnya" are people still.
    if (person > number && otherwise.has(word)) break;
    // "5.484 warga Kabupaten Tuban": where they are.
    if (person > number && placing.has(word)) break;
    if (meaning?.key === 'THING' || meaning?.key === 'BENEFICIARY') {
      return { what: meaning.key, chain: null, to: meaning.to };
    }
    const next = meaning?.to ?? (person > number ? bracketEnd(tokens, at) : null);
    if (next === null) break;
    if (meaning?.key === 'PERSON') person = next;
    at = next;
  }
  if (person > number && !isNamedOtherwise(tokens, person)) return { what: 'PERSON', chain: null, to: person };
  const next = tokens[number];
  const noun = person > number || (next?.kind === 'WORD' && !functionWords.has(next.lower));
  return { what: noun ? 'NOUN' : 'NOTHING', chain: null, to: number };
}

/** "9.900 orang tenaga penyuluh": of a group that no table knows. */
function isNamedOtherwise(tokens: readonly Token[], person: number): boolean {
  const next = tokens[person];
  return tokens[person - 1]?.lower === 'tenaga' && next?.kind === 'WORD' && !functionWords.has(next.lower);
}

/** "499 orang anggota BPD sebanyak 461 orang": the group is the label of the number after it. */
function leadsNumber(tokens: readonly Token[], at: number): boolean {
  return (
    ['sebanyak', 'sejumlah', 'berjumlah', ':', '='].includes(tokens[at]?.lower ?? '') &&
    tokens[at + 1]?.kind === 'NUMBER'
  );
}

/** "542 dari total 1.046 nelayan": the words after the whole say whom its part counts too. */
export function wholeAfter(tokens: readonly Token[], number: number): number {
  if (tokens[number]?.lower !== 'dari') return number;
  const whole = [number + 1, number + 2].find((at) => tokens[at]?.kind === 'NUMBER');
  return whole === undefined ? number : whole + 1;
}

/** "6 ribu jiwa yang didaftarkan oleh pemkab berasal dari nelayan": where the words of whom they are begin. */
function compositionAfter(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.lower !== 'yang') return null;
  for (let next = at + 2; next < at + clause; next += 1) {
    const token = tokens[next];
    if (token?.kind !== 'WORD') return null;
    if (token.lower === 'berasal' || token.lower === 'terdiri') return next;
  }
  return null;
}

/**
 * Groups that are named as examples are not what is counted; but "pekerja lainnya seperti
 * tukang ojek dan penjual keliling" are of several trades, and "10.000 di antaranya buruh tani" of one.
 */
function groupFound(chain: GroupChain, counts: boolean): Counted {
  if (!chain.example || counts) return { what: 'GROUP', chain, to: chain.to };
  return { what: 'PERSON', chain: null, to: chain.to };
}

/** The end of a short bracket: "kepala keluarga (KK) miskin". */
function bracketEnd(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.text !== '(') return null;
  const end = [at + 2, at + 3, at + 4].find((index) => tokens[index]?.text === ')');
  return end === undefined ? null : end + 1;
}
