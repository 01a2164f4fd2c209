import type { Day } from '@pionir/shared';
import { among } from '../db/among.ts';
import type { Em } from '../db/createOrm.ts';
import { partsWithDates, toPartSince } from './partsWithDates.ts';

/** Since when a figure is known to be a part of another one of its subject. */
export interface PartOfSubject {
  readonly figureId: string;
  readonly since: Day;
}

/** Which of the figures are such parts. */
export async function findPartSince(em: Em, figureIds: readonly string[]): Promise<PartOfSubject[]> {
  const rows = await partsWithDates(em).where('part.id', 'in', among(em, figureIds)).execute();
  return Object.entries(toPartSince(rows)).map(([figureId, since]) => ({ figureId, since }));
}
