import type { PlaceFacts } from '@pionir/shared';
import type { Em } from '../db/createOrm.ts';
import { findCohortFacts } from './findCohortFacts.ts';
import { findPlaceHeads } from './findPlaceHeads.ts';
import type { PlaceScope } from './placeScope.ts';

/**
 * What the rules need to know of the regencies in scope, in the order of codes.
 * Seven statements, however many places there are.
 */
export async function findPlaceFacts(em: Em, scope: PlaceScope): Promise<PlaceFacts[]> {
  const [heads, cohortsOf] = await Promise.all([findPlaceHeads(em, scope), findCohortFacts(em, scope)]);
  return heads.map((head) => ({ ...head, cohorts: cohortsOf.get(head.code) ?? [] }));
}
