import { isProvinceCode, readRegencyCode } from '@pionir/shared';
import { Misread } from './cell.ts';
import type { Cell } from './cell.ts';

/** Any text. Control characters are refused in every cell, whatever its kind. */
export const text: Cell<string> = { read: (found) => found, schema: { type: 'string' } };

/** The identifier of a row. */
export const id: Cell<string> = matching(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  'an identifier of small letters, digits and single hyphens',
);

/** A language as ISO 639-1 writes it. */
export const languageCode: Cell<string> = matching(/^[a-z]{2}$/, 'a language code of two small letters, like id');

export const bpsRegencyCode: Cell<string> = {
  read: (found) => (isScheme(found, 'BPS') ? found : new Misread('a BPS regency code of four digits, like 3510')),
  schema: { type: 'string', constraints: { pattern: '^\\d{4}$' } },
};

export const kemendagriCode: Cell<string> = {
  read: (found) => (isScheme(found, 'KEMENDAGRI') ? found : new Misread('a Kemendagri code like 35.10')),
  schema: { type: 'string', constraints: { pattern: '^\\d{2}\\.\\d{2}$' } },
};

export const provinceCode: Cell<string> = {
  read: (found) => (isProvinceCode(found) ? found : new Misread('a BPS province code of two digits, like 35')),
  schema: { type: 'string', constraints: { pattern: '^\\d{2}$' } },
};

/** An address on the web: http or https, nothing that a browser would run. */
export const webAddress: Cell<string> = {
  read: (found) => (isWebAddress(found) ? found : new Misread('a web address that begins with http:// or https://')),
  schema: { type: 'string', format: 'uri', constraints: { pattern: '^https?://\\S+$' } },
};

/** One with a user or password before its host could be mistaken for another host's. */
function isWebAddress(found: string): boolean {
  const address = /^https?:\/\/[^\s/]\S*$/.test(found) ? URL.parse(found) : null;
  return address !== null && address.username === '' && address.password === '';
}

function matching(pattern: RegExp, expected: string): Cell<string> {
  return {
    read: (found) => (pattern.test(found) ? found : new Misread(expected)),
    schema: { type: 'string', constraints: { pattern: pattern.source } },
  };
}

/** Codes are compared as they stand: the reader of codes would forgive surrounding blanks. */
function isScheme(found: string, scheme: 'BPS' | 'KEMENDAGRI'): boolean {
  const reading = readRegencyCode(found);
  return reading?.scheme === scheme && reading.code === found;
}
