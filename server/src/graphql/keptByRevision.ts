import type { Keeping } from '../coverage/Keeping.ts';

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
  keeping: Keeping | null,
  { key, find, weigh }: Kept<Found>,
): Promise<Found> {
  if (keeping === null) return find();
  const { facts, readRevision } = keeping;
  const revision = await readRevision();
  const held = revision === null ? undefined : facts.get<Found>(revision, key);
  if (held !== undefined) return held;
  const found = await find();
  // Without a snapshot a publication may have come in between.
  if (revision !== null && (await readRevision()) === revision) facts.set(revision, key, found, weigh(found));
  return found;
}
