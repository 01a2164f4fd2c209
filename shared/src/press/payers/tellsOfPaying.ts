import { findMeanings, fundingWords } from '../lexicon/index.ts';
import type { Token } from '../tokens/index.ts';

/** Words of paying for others and of enrolling or protecting them, and those who do. */
const paying =
  /^(?!coverage)(?:(?:di|me|mem|ter|per)?(?:tanggung|nanggung|bayar|biayai|lindungi|lindungan|cover|kaver|subsidi|bantu)\p{L}*|(?:ter|di|meng)?cover|mengkaver|(?:mendaftar|didaftar|menganggar|dianggar|mengikut|diikut)(?:serta)?kan|(?:meng|di)asuransikan|(?:meng|di)?gratis\p{L}*|bantuan|biaya\p{L}*|pembiayaan\p{L}*|jamin|menjamin|dijamin|patungan|anggaran|penganggaran|mengalokasikan|dialokasikan|pemkab|pemkot|pemda|pemdes|pemprov)$/u;

/**
 * Whether anybody in some words of a text pays for others or enrols them. Where nobody does, its
 * numbers are of members who came by themselves, or of those who should.
 */
export function tellsOfPaying(tokens: readonly Token[]): boolean {
  return (
    tokens.some(({ lower }) => paying.test(lower)) ||
    findMeanings(tokens, fundingWords).some(({ key }) => key !== 'SELF')
  );
}
