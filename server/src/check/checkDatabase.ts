import type { Em, Orm } from '../db/createOrm.ts';
import { readSnapshot } from '../db/readSnapshot.ts';
import { checkContents } from './checkContents.ts';
import { checkEngine } from './checkEngine.ts';
import { checkReferences } from './checkReferences.ts';
import { checkRollups } from './checkRollups.ts';
import { checkRevisions } from './checkRevisions.ts';

/**
 * Looks whether a database is sound: by what the engine itself can tell, then by
 * what must hold of our data. Gives a sentence for each thing that does not.
 */
export async function checkDatabase(orm: Orm): Promise<string[]> {
  const pending = await orm.migrator.getPending();
  if (pending.length > 0) {
    return [`The schema is older than this Pionir: ${pending.map(({ name }) => name).join(', ')} would have to run.`];
  }
  return readSnapshot(orm, checkSnapshot);
}

async function checkSnapshot(em: Em): Promise<string[]> {
  const findings: string[] = [];
  for (const check of [checkEngine, checkReferences, checkRevisions, checkContents, checkRollups])
    findings.push(...(await check(em)));
  return findings;
}
