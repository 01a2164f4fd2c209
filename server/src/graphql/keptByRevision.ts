import type { KeptFacts } from '../coverage/KeptFacts.ts';
import { findNewestRevision } from '../dataset/findNewestRevision.ts';
import type { Em } from '../db/createOrm.ts';

interface Kept<Found> {
  readonly key: string;
  readonly find: () => Promise<Found>;
  /** About so many bytes. */
  readonly weigh: (found: Found) => number;
}

/**
 * What a revision says as a whole is worked out once for it, and kept for all
 * requests; each time where nothing may be kept.
 */
export async function keptByRevision<Found extends object>(
  em: Em,
  kept: KeptFacts | null,
  { key, find, weigh }: Kept<Found>,
): Promise<Found> {
  if (kept === null) return find();
  const revision = await newestRevision(em);
  const held = revision === null ? undefined : kept.get<Found>(revision, key);
  if (held !== undefined) return held;
  const found = await find();
  // Without a snapshot a publication may have come in between.
  if (revision !== null && (await newestRevision(em)) === revision) kept.set(revision, key, found, weigh(found));
  return found;
}

async function newestRevision(em: Em): Promise<number | null> {
  return (await findNewestRevision(em))?.number ?? null;
}
