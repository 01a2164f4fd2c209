import { findCohortsAmong } from '../cohort/findCohorts.ts';
import type { Em } from '../db/createOrm.ts';
import { findFiguresAmong } from '../figure/findFigures.ts';
import { pagedPerOwner } from './pagedPerOwner.ts';

/** Lists that can be very long, read by the page (decision 19). */
export function pagedLists(em: Em) {
  return {
    /** Cohorts of programs. */
    cohortPages: pagedPerOwner(
      em,
      { table: 'cohort', owner: 'program_id', key: 'id' },
      { read: (ids) => findCohortsAmong(em, ids), ownerOf: (cohort) => cohort.programId, keyOf: (cohort) => cohort.id },
    ),
    /** Figures that sources state. */
    figuresFrom: pagedPerOwner(
      em,
      { table: 'figure', owner: 'source_id', key: 'id' },
      { read: (ids) => findFiguresAmong(em, ids), ownerOf: (figure) => figure.sourceId, keyOf: (figure) => figure.id },
    ),
  };
}
