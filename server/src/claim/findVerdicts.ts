import { claimMoments, wordsOf } from '@pionir/shared';
import type { Claim, ClaimMoment, Day, GivenVerdict } from '@pionir/shared';
import { findCountedPlaces } from '../coverage/findCountedPlaces.ts';
import type { Em } from '../db/createOrm.ts';
import { rememberPerKey } from '../graphql/keyed.ts';
import { findRegenciesOf } from '../regency/findRegencies.ts';
import { clocksOf } from './clocksOf.ts';
import { findClaimCheck } from './findClaimCheck.ts';
import { findAllClaims } from './findClaims.ts';

/** Both verdicts on every claim; the facts of each province are read once. */
export async function findVerdicts(em: Em, today: Day): Promise<GivenVerdict[]> {
  const field = {
    regenciesOf: rememberPerKey((code: string) => findRegenciesOf(em, [code])),
    provinceFacts: rememberPerKey((code: string) => findCountedPlaces(em, { provinceCodes: [code] })),
  };
  const give = async (claim: Claim, which: ClaimMoment): Promise<GivenVerdict> => {
    const { verdict } = await findClaimCheck(claim, clocksOf(claim, which, today), field);
    return { claimId: claim.id, which, verdict };
  };
  const claims = await findAllClaims(em);
  return Promise.all(claims.flatMap((claim) => wordsOf(claimMoments).map((which) => give(claim, which))));
}
