import fastifyCompress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';
import Fastify from 'fastify';
import { readNewestRevision } from '../dataset/readNewestRevision.ts';
import type { Orm } from '../db/createOrm.ts';
import { defaultLimits } from '../graphql/limits/limits.ts';
import type { Limits } from '../graphql/limits/limits.ts';
import { AnswerCache } from './graphql/AnswerCache.ts';
import { graphqlRoute } from './graphql/graphqlRoute.ts';
import { healthRoute } from './healthRoute.ts';
import { webRoutes } from './webRoutes.ts';

export interface AppOptions {
  readonly orm: Orm;
  /** Folder of the built web client. */
  readonly webFolder: string;
  /** The clock: what "today" is when a question does not say. */
  readonly now: () => Date;
  /** Told of an error that is ours, which clients see nothing of. */
  readonly reportError: (error: unknown) => void;
  /** How much one request may ask, where it differs from the default. */
  readonly limits?: Partial<Limits>;
  /** Requests that an address may send to `/graphql` in a minute; any number by default. */
  readonly requestsPerMinute?: number | null;
  /** True behind a proxy that says which address a request came from. */
  readonly trustProxy?: boolean;
  /** Room for answers that are kept; none by default. */
  readonly cacheBytes?: number;
}

/** The HTTP server, not yet listening: `/graphql`, `/healthz`, and the web client on everything else. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const { orm, webFolder, now, reportError, requestsPerMinute = null, trustProxy = false, cacheBytes = 0 } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const app = Fastify({
    trustProxy,
    requestTimeout: limits.requestMilliseconds,
    http: {
      // The longer of the two times is what a whole request has.
      headersTimeout: limits.requestMilliseconds,
      // How often slow requests are looked for; by default every half minute.
      connectionsCheckingInterval: Math.min(limits.requestMilliseconds, 5000),
    },
  });
  await app.register(fastifyCompress, { encodings: ['br', 'gzip'] });
  await app.register(graphqlRoute, {
    orm,
    now,
    limits,
    requestsPerMinute,
    reportError,
    answers: new AnswerCache(cacheBytes),
    newestRevision: readNewestRevision(orm),
  });
  await app.register(healthRoute, { orm });
  await app.register(webRoutes, { folder: webFolder });
  return app;
}
