import { Misread } from './cell.ts';
import type { Cell } from './cell.ts';

export interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
}

const plain = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const plainWhole = /^-?(0|[1-9]\d*)$/;

/** Plain digits, `.` before decimals; no separators of thousands. Up to 2^53, where every whole number is exact. */
export function plainNumber(
  { minimum, maximum }: Bounds = { minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
): Cell<number> {
  const expected = `a plain number like 1234.5${range(minimum, maximum)}`;
  return {
    read: (found) => readWithin(found, plain, { minimum, maximum }) ?? new Misread(expected),
    schema: { type: 'number', constraints: boundsOf(minimum, maximum) },
  };
}

/** Plain digits without decimals. */
export function wholeNumber({ minimum, maximum }: Bounds): Cell<number> {
  const expected = `a whole number${range(minimum, maximum)}`;
  return {
    read: (found) => readWithin(found, plainWhole, { minimum, maximum }) ?? new Misread(expected),
    schema: { type: 'integer', constraints: boundsOf(minimum, maximum) },
  };
}

function readWithin(found: string, form: RegExp, { minimum, maximum }: Bounds): number | undefined {
  if (!form.test(found)) return undefined;
  const value = Number(found);
  return value >= minimum && value <= maximum ? value : undefined;
}

function range(minimum: number, maximum: number): string {
  return maximum === Number.MAX_SAFE_INTEGER ? `, ${minimum} or more` : ` from ${minimum} to ${maximum}`;
}

function boundsOf(minimum: number, maximum: number) {
  return maximum === Number.MAX_SAFE_INTEGER ? { minimum } : { minimum, maximum };
}
