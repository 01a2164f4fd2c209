import { databaseUnavailable, retryAfterSeconds } from '../../db/isDatabaseUnavailable.ts';
import { refusal } from './refusal.ts';

/** What a question is refused with that no database answers. */
export function refuseUnavailable() {
  return refusal('DATABASE_UNAVAILABLE', databaseUnavailable, { retryAfter: retryAfterSeconds });
}
