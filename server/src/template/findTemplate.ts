import type { Em } from '../db/createOrm.ts';
import { findNewestRevision } from '../dataset/findNewestRevision.ts';
import { findProvinceCodes, findRegenciesOf } from '../regency/findRegencies.ts';
import { templateWorkbook } from './templateWorkbook.ts';

/** A workbook to be filled in with rows for a package; null where no such package has been published. */
export async function findTemplate(em: Em, packageName: string, now: Date): Promise<Uint8Array | null> {
  if ((await findNewestRevision(em, packageName)) === null) return null;
  const regencies = await findRegenciesOf(em, await findProvinceCodes(em));
  return templateWorkbook({ packageName, regencies, now });
}
