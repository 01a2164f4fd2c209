import type { Em } from '../db/createOrm.ts';
import { AccessTokenEntity } from '../db/entities/index.ts';
import { isDatabaseBusy } from '../db/isDatabaseBusy.ts';
import { isFreeToWrite } from '../db/isFreeToWrite.ts';
import type { AccessToken } from './AccessToken.ts';

const noteEvery = 60_000;

/** Notes that a token was used, to the minute: not every request of a script writes. */
export async function noteUse(em: Em, { id, lastUsedAt }: AccessToken, now: Date): Promise<void> {
  if (lastUsedAt !== null && now.getTime() - Date.parse(lastUsedAt) < noteEvery) return;
  // The next request notes it: nobody is kept waiting, or out, by what is written meanwhile.
  if (!(await isFreeToWrite(em))) return;
  await em.nativeUpdate(AccessTokenEntity, { id }, { lastUsedAt: now.toISOString() }).catch((error: unknown) => {
    if (!isDatabaseBusy(error)) throw error;
  });
}
