import { Misread } from './cell.ts';
import type { Cell } from './cell.ts';

export interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
}

const plain = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const plainWhole = /^-?(0|[1-9]\d*)$/;
/** A number to the eye, with an exponent or a leading zero: the range alone would not say what is wrong. */
const otherwiseWritten = /^-?(0\d+(\.\d+)?|\d+(\.\d+)?e[-+]?\d+)$/i;
const negativeZero = /^-0(\.0+)?$/;

/** Plain digits, `.` before decimals; no separators of thousands. Up to 2^53, where every whole number is exact. */
export function plainNumber(bounds: Bounds = { minimum: 0, maximum: Number.MAX_SAFE_INTEGER }): Cell<number> {
  return {
    read: (found) => readWithin(found, plain, bounds, 'a plain number like 1234.5'),
    schema: { type: 'number', constraints: { ...bounds } },
  };
}

/** Plain digits without decimals. */
export function wholeNumber(bounds: Bounds): Cell<number> {
  return {
    read: (found) => readWithin(found, plainWhole, bounds, 'a whole number'),
    schema: { type: 'integer', constraints: { ...bounds } },
  };
}

function readWithin(found: string, form: RegExp, { minimum, maximum }: Bounds, kind: string): number | Misread {
  const value = Number(found);
  if (form.test(found) && !negativeZero.test(found) && value >= minimum && value <= maximum) return value;
  const expected = `${kind} from ${minimum} to ${maximum}`;
  if (negativeZero.test(found)) return new Misread(`${expected}, zero without a sign`);
  return new Misread(
    otherwiseWritten.test(found) ? `${expected}, in plain digits: no exponent, no leading zero` : expected,
  );
}
