import type { Em } from '../db/createOrm.ts';
import { AccessTokenEntity } from '../db/entities/index.ts';
import { isDatabaseBusy } from '../db/isDatabaseBusy.ts';
import type { AccessToken } from './AccessToken.ts';

const noteEvery = 60_000;

/** Notes that a token was used, to the minute: not every request of a script writes. */
export async function noteUse(em: Em, { id, lastUsedAt }: AccessToken, now: Date): Promise<void> {
  if (lastUsedAt !== null && now.getTime() - Date.parse(lastUsedAt) < noteEvery) return;
  await em.nativeUpdate(AccessTokenEntity, { id }, { lastUsedAt: now.toISOString() }).catch((error: unknown) => {
    // The next request notes it: nobody is kept out by what is written meanwhile.
    if (!isDatabaseBusy(error)) throw error;
  });
}
