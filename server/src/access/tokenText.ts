import { randomBytes, randomInt } from 'node:crypto';

/** The two parts of a token's text. */
export interface TokenText {
  readonly id: string;
  readonly secret: string;
}

/** Without letters and digits that look alike. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
const idLength = 10;

/** A new token: an id that may be told, and a secret of 256 bits. */
export function makeTokenText(): TokenText {
  const id = Array.from({ length: idLength }, () => letters[randomInt(letters.length)]).join('');
  return { id, secret: randomBytes(32).toString('base64url') };
}

/** `pionir_<id>_<secret>`: the first part lets programs that look for leaked secrets know it. */
export function printToken({ id, secret }: TokenText): string {
  return `pionir_${id}_${secret}`;
}

/** The parts of a token as someone typed it; null where it is none. */
export function readToken(text: string): TokenText | null {
  const [, id, secret] = /^pionir_([a-z2-9]{10})_([\w-]{43})$/.exec(text.trim()) ?? [];
  return id === undefined || secret === undefined ? null : { id, secret };
}
