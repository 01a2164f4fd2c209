import { LRUCache } from 'lru-cache';

/** Characters of queries that clients had us keep under their hashes. */
const mostCharacters = 4_000_000;

/** Before the hash in a key of Apollo's. */
const prefix = 'apq:';

/** Queries by the hash of their text: those we trust are always known, others as long as there is room. */
export function persistedQueries(trusted: ReadonlyMap<string, string>) {
  const others = new LRUCache<string, string>({
    maxSize: mostCharacters,
    sizeCalculation: (text) => Math.max(1, text.length),
  });
  return {
    get: async (key: string) => trusted.get(key.slice(prefix.length)) ?? others.get(key),
    set: async (key: string, text: string) => void others.set(key, text),
    delete: async (key: string) => others.delete(key),
  };
}
