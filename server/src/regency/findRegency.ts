import { readRegencyCode } from '@pionir/shared';
import type { Regency } from '@pionir/shared';
import { badInput } from '../graphql/badInput.ts';
import type { Context } from '../graphql/context.ts';
import { findRegencyByKemendagriCode } from './findRegencies.ts';

/**
 * The regency of a code in either scheme; null when no regency has it. Throws
 * BAD_USER_INPUT, naming the argument, when the text has neither form.
 */
export async function findRegency({ em, load }: Context, text: string, argument: string): Promise<Regency | null> {
  const reading = readRegencyCode(text);
  if (reading === null) throw badInput(argument, text, 'a code like "3510" (BPS) or "35.10" (Kemendagri)');
  return reading.scheme === 'BPS' ? load.regency.load(reading.code) : findRegencyByKemendagriCode(em, reading.code);
}
