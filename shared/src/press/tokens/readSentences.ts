import type { Token } from './token.ts';

/** Tokens `from` up to, not with, `to`. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** What is longer is a table or no text at all; cut, so that no reader looks too far around. */
const longest = 160;

/** Words after which a full stop ends no sentence: titles, degrees, "Rp.", "No.". */
const abbreviations: ReadonlySet<string> = new Set(
  (
    'rp no nomor dr drs dra h hj ir prof kab kec kel jl jln plt plh pj st sh mm mh msi m s se sos si pd ag kh gus ' +
    'tgl hal dll dsb dst dkk tbk pt cv ud a b c d e f g i j k l n o p r t u w y'
  ).split(' '),
);

/** The sentences of a text, line ends among them; together they hold every token. */
export function readSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  tokens.forEach((_, index) => {
    if (endsSentence(tokens, index) || index - from >= longest || index === tokens.length - 1) {
      sentences.push({ from, to: index + 1 });
      from = index + 1;
    }
  });
  return sentences;
}

function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (token.kind === 'BREAK' || token.text === '!' || token.text === '?' || token.text === ';') return true;
  if (token.text !== '.') return false;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (before !== undefined && before.kind === 'WORD' && abbreviations.has(before.lower)) return false;
  // "tubankab.go.id" goes on; "sejahtera.Bupati" is a sentence whose blank was lost.
  if (after !== undefined && after.start === token.end && !/^[\p{Lu}“”"'’)]/u.test(after.text)) return false;
  return true;
}
