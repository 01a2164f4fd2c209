import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import fastifyCompress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';
import Fastify from 'fastify';
import type { Orm } from '../db/createOrm.ts';
import { createContext } from '../graphql/context.ts';
import type { Context } from '../graphql/context.ts';
import { createSchema } from '../graphql/createSchema.ts';
import { formatErrors } from '../graphql/formatErrors.ts';
import { snapshotPlugin } from '../graphql/snapshotPlugin.ts';
import { downloadRoutes } from './downloadRoutes.ts';
import { feedRoutes } from './feedRoutes.ts';
import { healthRoute } from './healthRoute.ts';
import { webRoutes } from './webRoutes.ts';

export interface AppOptions {
  readonly orm: Orm;
  /** Folder of the built web client. */
  readonly webFolder: string;
  /** Where readers find the server, for absolute links; by default where they asked. */
  readonly publicUrl?: string | null;
  /** The clock: what "today" is when a question does not say. */
  readonly now: () => Date;
  /** Told of an error that is ours, which clients see nothing of. */
  readonly reportError: (error: unknown) => void;
}

/** The HTTP server, not yet listening: `/graphql`, `/healthz`, the feeds, the downloads, and the web client on everything else. */
export async function createApp({ orm, webFolder, publicUrl, now, reportError }: AppOptions): Promise<FastifyInstance> {
  const app = Fastify();
  const apollo = new ApolloServer<Context>({
    schema: await createSchema(),
    // The contract is public, in production too.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // The landing page would load scripts from another host.
    plugins: [fastifyApolloDrainPlugin(app), snapshotPlugin, ApolloServerPluginLandingPageDisabled()],
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
  await app.register(webRoutes, { folder: webFolder });
  return app;
}
