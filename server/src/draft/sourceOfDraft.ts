import type { Em } from '../db/createOrm.ts';
import { draftSource } from '../ingest/index.ts';
import type { PackageSource } from '../ingest/index.ts';
import type { Draft } from './Draft.ts';
import { findDraftRows } from './findDraftRows.ts';

/** The rows of a draft as an import takes them; a problem's line is the row's place, from 1. */
export async function sourceOfDraft(em: Em, { id, package: packageName }: Draft): Promise<PackageSource> {
  return draftSource(
    packageName,
    (await findDraftRows(em, id)).map(({ table, cells }, index) => ({ table, cells, place: index + 1 })),
  );
}
