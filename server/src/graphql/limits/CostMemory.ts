import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { estimateCost } from './estimateCost.ts';
import type { AskedDocument } from './estimateCost.ts';

/** Costs of one document that are remembered, one for each way it is asked. */
const mostWays = 50;

/** Remembers what documents cost for as long as they are kept: it is the same whenever they are asked in the same way. */
export class CostMemory {
  private readonly known = new WeakMap<DocumentNode, LRUCache<string, number>>();

  /** Throws what `estimateCost` throws. */
  costOf(asked: AskedDocument): number {
    const { document, operationName, variables } = asked;
    const ways = this.known.get(document) ?? new LRUCache<string, number>({ max: mostWays });
    this.known.set(document, ways);
    const way = JSON.stringify([operationName, variables]);
    const cost = ways.get(way) ?? estimateCost(asked);
    ways.set(way, cost);
    return cost;
  }
}
