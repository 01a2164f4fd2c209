import type { Orm } from '../../../src/db/createOrm.ts';
import { importPackage, PackageProblems } from '../../../src/ingest/index.ts';

/** The refusal that an import ends with; throws where it does not. */
export async function refusalOf(orm: Orm, folder: string): Promise<PackageProblems> {
  try {
    await importPackage(orm, folder, { now: new Date('2026-11-21T12:00:00Z') });
  } catch (error) {
    if (error instanceof PackageProblems) return error;
    throw error;
  }
  throw new Error('The package was not refused.');
}
