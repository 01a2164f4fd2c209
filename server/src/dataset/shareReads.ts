/**
 * Makes one read of all that are asked for within the same turn of the event
 * loop. None begins before it was asked for, so nobody gets what was true only earlier.
 */
export function shareReads<Found>(read: () => Promise<Found>): () => Promise<Found> {
  let next: Promise<Found> | null = null;
  return () => {
    next ??= new Promise<void>((begin) => setImmediate(begin)).then(() => {
      next = null;
      return read();
    });
    return next;
  };
}
