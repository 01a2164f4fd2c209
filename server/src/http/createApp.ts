import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import fastifyCompress from '@fastify/compress';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import Fastify, { LogController } from 'fastify';
import type { Orm } from '../db/createOrm.ts';
import { createContext } from '../graphql/context.ts';
import type { Context } from '../graphql/context.ts';
import { createSchema } from '../graphql/createSchema.ts';
import { formatErrors } from '../graphql/formatErrors.ts';
import { snapshotPlugin } from '../graphql/snapshotPlugin.ts';
import { downloadRoutes } from './downloadRoutes.ts';
import { feedRoutes } from './feedRoutes.ts';
import { countOperationsPlugin } from '../operations/countOperationsPlugin.ts';
import { logRequests } from '../operations/logRequests.ts';
import { measureRequests } from '../operations/measureRequests.ts';
import type { Metrics } from '../operations/Metrics.ts';
import { metricsRoute } from '../operations/metricsRoute.ts';
import { carryRequestId, chooseRequestId } from '../operations/requestId.ts';
import { healthRoute } from './healthRoute.ts';
import { hideErrors } from './hideErrors.ts';
import { playgroundRoutes, sendBrowsersToPlayground } from './playgroundRoutes.ts';
import { readyRoute } from './readyRoute.ts';
import { sendSecurityHeaders } from './securityHeaders.ts';
import { webRoutes } from './webRoutes.ts';

export interface AppOptions {
  readonly orm: Orm;
  /** Folder of the built web client. */
  readonly webFolder: string;
  /** Where readers find the server, for absolute links; by default where they asked. */
  readonly publicUrl?: string | null;
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
}

/** The HTTP server, not yet listening: `/graphql`, the playground, the feeds, the downloads, what operators ask, and the web client on everything else. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const { orm, webFolder, playgroundFolder, publicUrl, now, reportError, metrics } = options;
  const app = Fastify({
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
  const apollo = new ApolloServer<Context>({
    schema: await createSchema(),
    // The contract is public, in production too.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // The landing page would load scripts from another host.
    plugins: [
      fastifyApolloDrainPlugin(app),
      snapshotPlugin,
      ApolloServerPluginLandingPageDisabled(),
      ...(metrics ? [countOperationsPlugin(metrics)] : []),
    ],
    formatError: formatErrors(reportError),
  });
  await apollo.start();
  await app.register(fastifyCompress, { encodings: ['br', 'gzip'] });
  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
    context: async () => createContext(orm, now()),
  });
  await app.register(healthRoute, { orm });
  await app.register(feedRoutes, { orm, publicUrl: publicUrl ?? null });
  await app.register(downloadRoutes, { orm, publicUrl: publicUrl ?? null, now, reportError });
  await app.register(readyRoute, { orm, reportError });
  if (metrics && options.showMetrics) await app.register(metricsRoute, { metrics });
  if (playgroundFolder !== undefined) await app.register(playgroundRoutes, { folder: playgroundFolder });
  await app.register(webRoutes, { folder: webFolder });
  return app;
}
