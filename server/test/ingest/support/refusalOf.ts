import type { Orm } from '../../../src/db/createOrm.ts';
import { importPackage, PackageProblems } from '../../../src/ingest/index.ts';
import { unsaid } from './unsaid.ts';

/** The refusal that an import ends with; throws where it does not. */
export async function refusalOf(orm: Orm, folder: string): Promise<PackageProblems> {
  try {
    await importPackage(orm, folder, { now: new Date('2026-11-21T12:00:00Z') });
  } catch (error) {
    if (error instanceof PackageProblems) return saidInIndonesian(error);
    throw error;
  }
  throw new Error('The package was not refused.');
}

/** Whoever is refused can read why: what a parser of JSON says is its own. */
function saidInIndonesian(error: PackageProblems): PackageProblems {
  const untold = unsaid(error.problems.filter(({ expected }) => expected !== 'a JSON object'));
  if (untold.length > 0) throw new Error(`Not said in Indonesian: ${untold.join('; ')}`);
  return error;
}
