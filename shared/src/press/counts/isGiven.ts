import type { Token } from '../tokens/index.ts';

/** How soon after people it is said what they are given, in tokens. */
const reach = 5;

const given = /^(?:menerima|didaftarkan|ditanggung|dibiayai|dibayar(?:kan)?|dicover|difasilitasi)$/;

/** "Dari 1.200 nelayan yang terdata, 500 orang telah menerima bantuan": those are covered, whatever they are part of. */
export function isGiven(tokens: readonly Token[], to: number): boolean {
  return tokens.slice(to, to + reach).some(({ lower }) => given.test(lower));
}
