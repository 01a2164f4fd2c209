import { claimClocks, dayMade } from '@pionir/shared';
import type { Claim, ClaimMoment, Verdict } from '@pionir/shared';
import type { Connection, Page } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { paginate } from '../graphql/paginate.ts';
import { findRegency } from '../regency/findRegency.ts';
import { findAllClaims } from './findClaims.ts';
import { clocksOf } from './clocksOf.ts';

/** What narrows a list of claims. */
export interface ClaimsAsked {
  readonly regency?: string | null;
  readonly verdict?: Verdict | null;
  readonly moment: ClaimMoment;
}

/** A page of claims, the newest first. */
export async function pageOfClaims(asked: ClaimsAsked, page: Page, context: Context): Promise<Connection<Claim>> {
  const claims = newestFirst(await claimsOf(asked.regency ?? null, context));
  return paginate(await withVerdict(claims, asked, context), page, {
    question: `claims/${JSON.stringify([asked.regency ?? null, asked.verdict ?? null, asked.moment])}`,
    keyOf: (claim) => claim.id,
  });
}

/** By the day they were made, or the one they speak of where that is not told, the newest first, then by id. */
export function newestFirst(claims: readonly Claim[]): Claim[] {
  const dayOf = (claim: Claim) => (claim.claimedOn === null ? claimClocks(claim).on : dayMade(claim));
  return claims.toSorted((a, b) => {
    if (dayOf(a) !== dayOf(b)) return dayOf(a) > dayOf(b) ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  });
}

async function claimsOf(regencyCode: string | null, context: Context): Promise<readonly Claim[]> {
  if (regencyCode === null) return findAllClaims(context.em);
  const regency = await findRegency(context, regencyCode, 'regency');
  return regency === null ? [] : context.load.claimsOfRegency.load(regency.code);
}

async function withVerdict(claims: readonly Claim[], asked: ClaimsAsked, context: Context): Promise<readonly Claim[]> {
  if (asked.verdict == null) return claims;
  const checks = await Promise.all(claims.map((claim) => findCheckAt(asked.moment, claim, context)));
  return checks.filter(({ verdict }) => verdict === asked.verdict).map(({ claim }) => claim);
}

/** The check at the claim's own date, or of the same day as known today. */
export function findCheckAt(moment: ClaimMoment, claim: Claim, { load, today }: Context) {
  return load.claimCheck.load({ claim, ...clocksOf(claim, moment, today) });
}
