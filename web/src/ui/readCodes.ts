import { readRegencyCode } from '@pionir/shared';
import type { AddressProblem } from './daysView.ts';

/** BPS codes in comma lists under any of the names, each once and up to so many; what is none of these is noted and left out. */
export function readCodes(
  parameters: URLSearchParams,
  names: readonly string[],
  most: number,
  problems: AddressProblem[],
): readonly string[] {
  const kept: string[] = [];
  for (const name of names) {
    const unfit: string[] = [];
    for (const code of parameters.getAll(name).flatMap((text) => text.split(','))) {
      const fits = readRegencyCode(code)?.scheme === 'BPS' && !kept.includes(code) && kept.length < most;
      (fits ? kept : unfit).push(code);
    }
    if (unfit.length > 0) problems.push({ name, found: unfit.join(',') });
  }
  return kept;
}
