import type { CountedPlace } from '@pionir/shared';
import type { Em } from '../db/createOrm.ts';
import { findRollups } from '../rollup/findRollups.ts';
import { findCohortFacts } from './findCohortFacts.ts';
import { findPlaceHeads } from './findPlaceHeads.ts';
import { regencyCodesIn } from './placeScope.ts';
import type { PlaceScope } from './placeScope.ts';

/**
 * The regencies in scope as the rules need them, in the order of codes: with their
 * cohorts one by one where they are few, else counted together (decision 17). What
 * is found is what `findPlaceFacts` would find, and costs as much however many
 * cohorts there are.
 */
export async function findCountedPlaces(em: Em, scope: PlaceScope): Promise<CountedPlace[]> {
  const [heads, rollups] = await Promise.all([findPlaceHeads(em, scope), findRollups(em, regencyCodesIn(em, scope))]);
  const others = heads.map(({ code }) => code).filter((code) => !rollups.has(code));
  const cohortsOf = others.length > 0 ? await findCohortFacts(em, { codes: others }) : new Map();
  return heads.map((head) => ({ ...head, cohorts: rollups.get(head.code) ?? cohortsOf.get(head.code) ?? [] }));
}
