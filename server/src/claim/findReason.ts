import { reasonText } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { Context } from '../graphql/context.ts';
import type { CheckedClaim } from './findClaimCheck.ts';

/** Why a claim got its verdict, in sentences that name the other places. */
export async function findReason(check: CheckedClaim, language: Language, { load }: Context): Promise<string> {
  const places = await load.regenciesOf.load(check.claim.provinceCode);
  const names = new Map(places.map(({ code, name }) => [code, name]));
  return reasonText(check.claim, check, language, (code) => names.get(code) ?? code);
}
