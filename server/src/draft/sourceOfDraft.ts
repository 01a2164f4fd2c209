import { draftSource } from '../ingest/index.ts';
import type { PackageSource } from '../ingest/index.ts';
import type { Draft } from './Draft.ts';

/** The rows of a draft as an import takes them; a problem's line is the row's place, from 1. */
export function sourceOfDraft({ package: packageName, rows }: Draft): PackageSource {
  return draftSource(
    packageName,
    rows.map(({ table, cells }, index) => ({ table, cells, place: index + 1 })),
  );
}
