import fastifyRateLimit from '@fastify/rate-limit';
import type { FastifyInstance, onRequestHookHandler } from 'fastify';
import { refusal } from '../../graphql/errors/refusal.ts';
import type { RequestCount, RequestCounts } from './RequestCounts.ts';

/** What counts requests and refuses those that are too many, for the routes that take it; nothing where nothing is counted. */
export async function limitRequests(
  app: FastifyInstance,
  counts: RequestCounts | null,
): Promise<onRequestHookHandler[]> {
  if (counts === null) return [];
  await app.register(fastifyRateLimit, {
    global: false,
    max: counts.perMinute,
    timeWindow: '1 minute',
    enableDraftSpec: true,
    store: storeOf(counts),
    errorResponseBuilder: (_request, { max, ttl }) =>
      refusal('RATE_LIMITED', `Too many requests: at most ${max} a minute.`, { limit: max, milliseconds: ttl }),
  });
  return [app.rateLimit()];
}

/** Counts in the form that the plugin takes. */
function storeOf(counts: RequestCounts) {
  return class Store {
    incr(address: string, found: (error: null, count: RequestCount) => void): void {
      found(null, counts.count(address));
    }

    child(): Store {
      return this;
    }
  };
}
