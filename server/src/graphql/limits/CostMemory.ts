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
    const way = JSON.stringify([operationName, variables], withoutDays);
    const cost = ways.get(way) ?? estimateCost(asked);
    ways.set(way, cost);
    return cost;
  }
}

/** A question about another day costs the same; one that is no day its execution refuses. */
function withoutDays(_name: string, value: unknown): unknown {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? 'a day' : value;
}
