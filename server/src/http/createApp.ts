import { join } from 'node:path';
import fastifyCompress from '@fastify/compress';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import Fastify, { LogController } from 'fastify';
import { readNewestRevision } from '../dataset/readNewestRevision.ts';
import type { Orm } from '../db/createOrm.ts';
import { Replicas } from '../db/Replicas.ts';
import { doTasksHere } from '../desk/work/deskTasks.ts';
import type { DoDeskTask } from '../desk/work/deskTasks.ts';
import { defaultLimits } from '../graphql/limits/limits.ts';
import type { Limits } from '../graphql/limits/limits.ts';
import { AnswerCache } from './graphql/AnswerCache.ts';
import { AnswersAtOnce } from './graphql/AnswersAtOnce.ts';
import { NewestRevision } from './graphql/NewestRevision.ts';
import { graphqlRoute } from './graphql/graphqlRoute.ts';
import { listenForRevisions } from './graphql/listenForRevisions.ts';
import { deskRoute } from './desk/deskRoute.ts';
import { RequestCounts } from './graphql/RequestCounts.ts';
import { boundariesRoute } from './boundariesRoute.ts';
import { answerFirst } from './answerFirst.ts';
import { downloadRoutes } from './downloadRoutes.ts';
import { feedRoutes } from './feedRoutes.ts';
import type { AnsweredRequest } from '../operations/AnsweredRequest.ts';
import { logRequest } from '../operations/logRequest.ts';
import { measureRequest } from '../operations/measureRequest.ts';
import type { Metrics } from '../operations/Metrics.ts';
import { metricsRoute } from '../operations/metricsRoute.ts';
import { noteRequests } from '../operations/noteRequests.ts';
import { carryRequestId, chooseRequestId } from '../operations/requestId.ts';
import { trustHops } from './trustHops.ts';
import { healthRoute } from './healthRoute.ts';
import { hideErrors } from './hideErrors.ts';
import { inlineScripts } from './inlineScripts.ts';
import { loadPageRenderer } from './pages/loadPageRenderer.ts';
import { playgroundRoutes, sendBrowsersToPlayground } from './playgroundRoutes.ts';
import { readyRoute } from './readyRoute.ts';
import { sendSecurityHeaders } from './securityHeaders.ts';
import { sitemapRoutes } from './sitemapRoutes.ts';
import { webRoutes } from './webRoutes.ts';

export interface AppOptions {
  readonly orm: Orm;
  /** Copies of the database that answer questions; none by default. */
  readonly replicas?: Replicas;
  /** The address of a PostgreSQL that tells of published revisions; left out or null, they are looked up. */
  readonly listenAt?: string | null;
  /** Where the desk reads and writes; left out, as everything else does. */
  readonly deskOrm?: Orm;
  /** Does the long work of the desk; left out, it is done where everything is, which waits for it. */
  readonly doDeskTask?: DoDeskTask;
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
  /** Questions that are known by the SHA-256 of their text; left out, there are none. */
  readonly trustedDocuments?: ReadonlyMap<string, string>;
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
  /** How many proxies in front say which address a request came from; none by default. */
  readonly trustedProxies?: number;
  /** Room for answers that are kept; none by default. */
  readonly cacheBytes?: number;
}

/** The HTTP server, not yet listening: `/graphql`, the desk, the playground, the feeds, the downloads, what operators ask, and the web client on everything else. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const { orm, webFolder, playgroundFolder, publicUrl, now, reportError, logger, metrics } = options;
  const deskOrm = options.deskOrm ?? orm;
  const limits = { ...defaultLimits, ...options.limits };
  const trustProxy = trustHops(options.trustedProxies ?? 0);
  const answers = new AnswerCache(options.cacheBytes ?? 0);
  const newestRevision = new NewestRevision(readNewestRevision(orm));
  const counts = options.requestsPerMinute == null ? null : new RequestCounts(options.requestsPerMinute);
  const note = (answered: AnsweredRequest) => {
    if (logger) logRequest(logger, answered);
    if (metrics) measureRequest(metrics, answered);
  };
  const atOnce = new AnswersAtOnce({ answers, newestRevision, now, counts, trustProxy, note });
  const app = Fastify({
    trustProxy,
    requestTimeout: limits.requestMilliseconds,
    http: {
      // The longer of the two times is what a whole request has.
      headersTimeout: limits.requestMilliseconds,
      // How often slow requests are looked for; by default every half minute.
      connectionsCheckingInterval: Math.min(limits.requestMilliseconds, 5000),
      // A GET has no body to wait for.
      optimizeEmptyRequests: true,
    },
    ...(logger && { loggerInstance: logger }),
    // One line an answer, of our own: Fastify's would hold the query.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: chooseRequestId,
  });
  answerFirst(app.server, (request, response) => atOnce.answer(request, response));
  if (options.listenAt != null) listenForRevisions(app, options.listenAt, newestRevision, logger);
  hideErrors(app, reportError);
  carryRequestId(app);
  noteRequests(app, note);
  app.addHook('preClose', async () => atOnce.close());
  sendSecurityHeaders(app, {
    hstsSeconds: options.hstsSeconds ?? null,
    inlineScripts: inlineScripts([
      join(webFolder, 'index.html'),
      ...(playgroundFolder === undefined ? [] : [join(playgroundFolder, 'playground.html')]),
    ]),
  });
  sendBrowsersToPlayground(app);
  await app.register(fastifyCompress, { encodings: ['br', 'gzip'] });
  await app.register(graphqlRoute, {
    orm,
    replicas: options.replicas ?? new Replicas([]),
    now,
    limits,
    counts,
    trustedDocuments: options.trustedDocuments ?? new Map(),
    reportError,
    metrics: metrics ?? null,
    answers,
    newestRevision,
  });
  await app.register(deskRoute, {
    orm: deskOrm,
    doTask: options.doDeskTask ?? doTasksHere(deskOrm),
    newestRevision,
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
  if (metrics && options.showMetrics) await app.register(metricsRoute, { measured: metrics.registry });
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
