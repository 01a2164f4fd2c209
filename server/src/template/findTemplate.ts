import type { Em } from '../db/createOrm.ts';
import { isLine } from '../graphql/checkLine.ts';
import { findNewestRevision } from '../dataset/findNewestRevision.ts';
import { findProvinceCodes, findRegenciesOf } from '../regency/findRegencies.ts';
import { templateWorkbook } from './templateWorkbook.ts';

/** Templates as they were made, by package, newest revision and day. */
export interface KeptTemplates {
  readonly get: (key: string) => Uint8Array | undefined;
  readonly set: (key: string, template: Uint8Array) => unknown;
}

/** A workbook to be filled in with rows for a package; null where no such package has been published. */
export async function findTemplate(
  em: Em,
  packageName: string,
  now: Date,
  kept: KeptTemplates = new Map(),
): Promise<Uint8Array | null> {
  if (!isLine(packageName)) return null;
  if ((await findNewestRevision(em, packageName)) === null) return null;
  const revision = (await findNewestRevision(em))?.number;
  const key = `${packageName}/${revision}/${now.toISOString().slice(0, 10)}`;
  const made = kept.get(key);
  if (made !== undefined) return made;
  const regencies = await findRegenciesOf(em, await findProvinceCodes(em));
  const template = await templateWorkbook({ packageName, regencies, now });
  kept.set(key, template);
  return template;
}
