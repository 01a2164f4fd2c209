import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../../graphql/context.ts';
import { formatErrors } from '../../graphql/errors/formatErrors.ts';
import { compiledPlugin } from '../../graphql/execution/compiledPlugin.ts';
import { costPlugin } from '../../graphql/limits/costPlugin.ts';
import type { Limits } from '../../graphql/limits/limits.ts';
import { snapshotPlugin } from '../../graphql/snapshotPlugin.ts';
import { watchPlugin } from '../../graphql/watchPlugin.ts';
import { countOperationsPlugin } from '../../operations/countOperationsPlugin.ts';
import type { Metrics } from '../../operations/Metrics.ts';
import { createDocumentStore } from './documentStore.ts';
import { persistedQueries } from './persistedQueries.ts';

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly reportError: (error: unknown) => void;
  /** Questions by the SHA-256 of their text, which may be asked by that alone; null where none may, and none are kept. */
  readonly trustedDocuments: ReadonlyMap<string, string> | null;
  /** What counts operations; null where nothing does. An answer that was kept is no operation. */
  readonly metrics: Metrics | null;
}

/** The GraphQL server, started; what its HTTP answers say of caching is ours to say. */
export async function createApollo(
  app: FastifyInstance,
  { schema, limits, reportError, trustedDocuments, metrics }: ApolloOptions,
) {
  const apollo = new ApolloServer<Context>({
    schema,
    // The contract is public, in production too.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // Where queries change nothing and no cookie is read, any page may ask them; a mutation is protected.
    csrfPrevention: schema.getMutationType() != null,
    documentStore: createDocumentStore(),
    persistedQueries: trustedDocuments !== null && { cache: persistedQueries(trustedDocuments) },
    parseOptions: { maxTokens: limits.tokens },
    plugins: [
      fastifyApolloDrainPlugin(app),
      watchPlugin,
      // Before the snapshot, which is not begun for what is refused.
      costPlugin(limits),
      snapshotPlugin,
      compiledPlugin(schema),
      ...(metrics === null ? [] : [countOperationsPlugin(metrics)]),
      ApolloServerPluginCacheControlDisabled(),
      // The landing page would load scripts from another host.
      ApolloServerPluginLandingPageDisabled(),
    ],
    formatError: formatErrors(reportError),
  });
  await apollo.start();
  return apollo;
}
