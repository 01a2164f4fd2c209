import type { Places } from './Places.ts';
import type { Watch } from './watch.ts';

/** Remembers the place of each program, for the rules on its cohorts. */
export function watchPrograms(places: Places): Watch<'programs'> {
  return {
    see({ program_id, regency_code }) {
      if (program_id !== undefined && regency_code !== undefined) places.noteProgram(program_id, regency_code);
    },
  };
}
