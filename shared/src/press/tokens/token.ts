/** What a token is: a word, a number, any other mark, or the end of a line that ends a sentence. */
export type TokenKind = 'WORD' | 'NUMBER' | 'MARK' | 'BREAK';

/** The smallest piece of a text that the reader looks at, with where it stands. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** In lower case, for the lexicons. */
  readonly lower: string;
  /** Offsets in the text: `text.slice(start, end)` is the token. */
  readonly start: number;
  readonly end: number;
}
