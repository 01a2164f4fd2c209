/** How much data a database holds. */
export interface Size {
  /** `east-java` for the real data, else the number of cohorts as it was written. */
  readonly name: string;
  /** Of a made-up country of 38 provinces and 514 regencies; null for the real data. */
  readonly cohorts: number | null;
}

/** What every run measures, whichever sizes are asked for. */
export const eastJava: Size = { name: 'east-java', cohorts: null };

const factors: Readonly<Record<string, number>> = { '': 1, k: 1000, m: 1_000_000 };

/** `10k` or `2m` or `500`; null for anything else. */
export function readSize(text: string): Size | null {
  const [, digits, letter = ''] = /^([1-9]\d{0,7})([km]?)$/i.exec(text.trim()) ?? [];
  const factor = factors[letter.toLowerCase()];
  if (digits === undefined || factor === undefined) return null;
  return { name: text.trim().toLowerCase(), cohorts: Number(digits) * factor };
}
