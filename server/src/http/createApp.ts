import fastifyCompress from '@fastify/compress';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import Fastify, { LogController } from 'fastify';
import { readNewestRevision } from '../dataset/readNewestRevision.ts';
import type { Orm } from '../db/createOrm.ts';
import { defaultLimits } from '../graphql/limits/limits.ts';
import type { Limits } from '../graphql/limits/limits.ts';
import { AnswerCache } from './graphql/AnswerCache.ts';
import { graphqlRoute } from './graphql/graphqlRoute.ts';
import { deskRoute } from './desk/deskRoute.ts';
import { boundariesRoute } from './boundariesRoute.ts';
import { downloadRoutes } from './downloadRoutes.ts';
import { feedRoutes } from './feedRoutes.ts';
import { logRequests } from '../operations/logRequests.ts';
import { measureRequests } from '../operations/measureRequests.ts';
import type { Metrics } from '../operations/Metrics.ts';
import { metricsRoute } from '../operations/metricsRoute.ts';
import { carryRequestId, chooseRequestId } from '../operations/requestId.ts';
import { healthRoute } from './healthRoute.ts';
import { hideErrors } from './hideErrors.ts';
import { loadPageRenderer } from './pages/loadPageRenderer.ts';
import { playgroundRoutes, sendBrowsersToPlayground } from './playgroundRoutes.ts';
import { readyRoute } from './readyRoute.ts';
import { sendSecurityHeaders } from './securityHeaders.ts';
import { sitemapRoutes } from './sitemapRoutes.ts';
import { webRoutes } from './webRoutes.ts';

export interface AppOptions {
  readonly orm: Orm;
  /** Folder of the built web client. */
  readonly webFolder: string;
  /** What draws the pages before a browser does, as the web client builds it; left out or not built, browsers alone draw them. */
  readonly rendererFile?: string;
  /** Where readers find the server, for absolute links; by default where they asked. */
  readonly publicUrl?: string | null;
  /** GeoJSON of the places' boundaries; left out or null, there is none. */
  readonly boundariesFile?: string | null;
  /** Folder of the built playground; left out, there is none. */
  readonly playgroundFolder?: string;
  /** The clock: what "today" is when a question does not say. */
  readonly now: () => Date;
  /** Told of an error that is ours, which clients see nothing of. */
  readonly reportError: (error: unknown) => void;
  /** Where requests are logged; left out, they are not. */
  readonly logger?: FastifyBaseLogger;
  /** What measures requests; left out, nothing does. */
  readonly metrics?: Metrics;
  /** Whether `/metrics` shows what was measured. */
  readonly showMetrics?: boolean;
  /** How long browsers shall insist on HTTPS; left out or null, they are not told. */
  readonly hstsSeconds?: number | null;
  /** How much one request may ask, where it differs from the default. */
  readonly limits?: Partial<Limits>;
  /** Requests that an address may send to `/graphql` in a minute; any number by default. */
  readonly requestsPerMinute?: number | null;
  /** True behind a proxy that says which address a request came from. */
  readonly trustProxy?: boolean;
  /** Room for answers that are kept; none by default. */
  readonly cacheBytes?: number;
}

/** The HTTP server, not yet listening: `/graphql`, the desk, the playground, the feeds, the downloads, what operators ask, and the web client on everything else. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const { orm, webFolder, playgroundFolder, publicUrl, now, reportError, metrics } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const answers = new AnswerCache(options.cacheBytes ?? 0);
  const newestRevision = readNewestRevision(orm);
  const app = Fastify({
    trustProxy: options.trustProxy ?? false,
    requestTimeout: limits.requestMilliseconds,
    http: {
      // The longer of the two times is what a whole request has.
      headersTimeout: limits.requestMilliseconds,
      // How often slow requests are looked for; by default every half minute.
      connectionsCheckingInterval: Math.min(limits.requestMilliseconds, 5000),
    },
    ...(options.logger && { loggerInstance: options.logger }),
    // One line an answer, of our own: Fastify's would hold the query.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: chooseRequestId,
  });
  hideErrors(app, reportError);
  carryRequestId(app);
  if (options.logger) logRequests(app);
  if (metrics) measureRequests(app, metrics);
  sendSecurityHeaders(app, { hstsSeconds: options.hstsSeconds ?? null });
  sendBrowsersToPlayground(app);
  await app.register(fastifyCompress, { encodings: ['br', 'gzip'] });
  await app.register(graphqlRoute, {
    orm,
    now,
    limits,
    requestsPerMinute: options.requestsPerMinute ?? null,
    reportError,
    metrics: metrics ?? null,
    answers,
    newestRevision,
  });
  await app.register(deskRoute, {
    orm,
    now,
    limits,
    publicUrl: publicUrl ?? null,
    requestsPerMinute: options.requestsPerMinute ?? null,
    reportError,
    metrics: metrics ?? null,
  });
  await app.register(healthRoute, { orm });
  await app.register(feedRoutes, { orm, publicUrl: publicUrl ?? null });
  await app.register(downloadRoutes, { orm, publicUrl: publicUrl ?? null, now, reportError });
  await app.register(readyRoute, { orm, reportError });
  if (metrics && options.showMetrics) await app.register(metricsRoute, { metrics });
  if (playgroundFolder !== undefined) await app.register(playgroundRoutes, { folder: playgroundFolder });
  await app.register(boundariesRoute, { file: options.boundariesFile ?? null });
  const renderer = options.rendererFile === undefined ? null : await loadPageRenderer(options.rendererFile);
  if (renderer !== null) await app.register(sitemapRoutes, { renderer, publicUrl: publicUrl ?? null });
  await app.register(webRoutes, {
    folder: webFolder,
    renderer,
    hasBoundaries: options.boundariesFile != null,
    publicUrl: publicUrl ?? null,
    now,
    answers,
    newestRevision,
    reportError,
  });
  return app;
}
