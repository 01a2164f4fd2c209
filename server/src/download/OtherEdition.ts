import { findNewestRevision } from '../dataset/findNewestRevision.ts';
import type { Em } from '../db/createOrm.ts';
import type { Edition } from './findEdition.ts';

/** The data changed while a download was under way. */
export class OtherEdition extends Error {
  override readonly name = 'OtherEdition';
}

/**
 * Throws an OtherEdition when a newer revision has been published: the download
 * then breaks off, and is never half of one revision and half of the next.
 */
export async function assertSameEdition(em: Em, edition: Edition): Promise<void> {
  const newest = await findNewestRevision(em);
  if (newest?.number !== edition.revision) {
    throw new OtherEdition(`Revision ${newest?.number} came while revision ${edition.revision} was being sent.`);
  }
}
