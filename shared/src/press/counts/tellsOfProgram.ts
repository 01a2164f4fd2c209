import { findMeanings, fundingWords } from '../lexicon/index.ts';
import { within } from '../tokens/index.ts';
import type { Sentence, Token } from '../tokens/index.ts';
import type { GroupChain } from './groupChains.ts';

/** Words of paying for others and enrolling them, of what they get, and of more or fewer of them. */
const giving: ReadonlySet<string> = new Set(
  (
    'penerima menerima mendapat mendapatkan bantuan iuran iurannya premi preminya kuota kartu anggaran dianggarkan mengalokasikan dana didanai mendanai subsidi disubsidi ' +
    'tahap x menjangkau menyasar sasaran perlindungan dilindungi melindungi didaftarkan mendaftarkan dibiayai membiayai pembiayaan dibayar dibayarkan dibayari membayar membayarkan ' +
    'ditanggung menanggung dijamin menjamin diikutkan mengikutkan diikutsertakan cover tercover dicover mengcover ter terkaver dikaver mengkaver ' +
    'tambah tambahan menambah ditambah bertambah kenaikan naik meningkat ditingkatkan melonjak turun'
  ).split(' '),
);

/** Nouns that count those enrolled by somebody, right after a number. */
const enrolled: ReadonlySet<string> = new Set(['peserta', 'penerima', 'kuota', 'kartu']);

/**
 * Whether the sentence of a number of people tells of a program that covers them: by such
 * a word, a payer or a group. "Terdaftar" and "menjadi peserta" are said of all members too.
 */
export function tellsOfProgram(
  tokens: readonly Token[],
  chains: readonly GroupChain[],
  { from, to }: Sentence,
  number: number,
): boolean {
  if (tokens.slice(number, number + 3).some(({ lower }) => enrolled.has(lower))) return true;
  if (within(chains, from, to).some(({ office }) => !office)) return true;
  if (tokens.slice(from, to).some(({ lower }) => giving.has(lower))) return true;
  return findMeanings(tokens, fundingWords, from, to).some(({ key }) => key !== 'SELF');
}
