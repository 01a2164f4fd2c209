/** A code as given, with the scheme its form belongs to. */
export type CodeReading = { readonly scheme: 'BPS' | 'KEMENDAGRI'; readonly code: string };

const bpsForm = /^\d{4}$/;
const kemendagriForm = /^\d{2}\.\d{2}$/;

/**
 * Reads a regency code: BPS `3510` or Kemendagri `35.10`. Codes are strings, and
 * the two schemes need not agree on the digits, so nothing is converted here.
 * Null when the text has neither form.
 */
export function readRegencyCode(text: string): CodeReading | null {
  const code = text.trim();
  if (bpsForm.test(code)) return { scheme: 'BPS', code };
  return kemendagriForm.test(code) ? { scheme: 'KEMENDAGRI', code } : null;
}

/** True when the text has the form of a BPS province code: `35`. */
export function isProvinceCode(text: string): boolean {
  return /^\d{2}$/.test(text);
}

/** The BPS province a BPS regency code lies in. */
export function provinceOf(regencyCode: string): string {
  return regencyCode.slice(0, 2);
}
