import { yearStandings } from '@pionir/shared';
import type { Day, YearStanding } from '@pionir/shared';
import { findCountedPlaces } from '../../coverage/findCountedPlaces.ts';
import type { Em } from '../../db/createOrm.ts';
import { findProvinceCodes } from '../../regency/findRegencies.ts';

/** Every rank in every province, as known on a day; the facts of one province at a time. */
export async function findYearStandings(em: Em, knownAt: Day): Promise<YearStanding[]> {
  const found: YearStanding[][] = [];
  for (const code of await findProvinceCodes(em)) {
    found.push(yearStandings(await findCountedPlaces(em, { provinceCodes: [code] }), knownAt));
  }
  return found.flat();
}
