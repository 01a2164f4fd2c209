import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Characters of queries whose documents are kept, parsed and validated; a document takes many times its text. */
const mostCharacters = 400_000;

/** Documents asked lately, so that the same query under other variables is not parsed and validated again. */
export function createDocumentStore() {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: mostCharacters,
    sizeCalculation: ({ loc }) => Math.max(1, loc?.end ?? mostCharacters),
  });
  return {
    get: async (key: string) => documents.get(key),
    set: async (key: string, document: DocumentNode) => void documents.set(key, document),
    delete: async (key: string) => documents.delete(key),
  };
}
