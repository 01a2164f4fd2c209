import type { FastifyInstance } from 'fastify';
import { createSchema } from '../../graphql/createSchema.ts';
import { refusal } from '../../graphql/errors/refusal.ts';
import type { Metrics } from '../../operations/Metrics.ts';
import { answerQuestion } from './answerQuestion.ts';
import type { Answering } from './answerQuestion.ts';
import { createApollo } from './createApollo.ts';
import { InFlight } from './InFlight.ts';
import { limitRequests } from './limitRequests.ts';
import { readJsonText } from './readJsonText.ts';
import { refuse } from './refuse.ts';
import { refuseErrors } from './refuseErrors.ts';
import type { RequestCounts } from './RequestCounts.ts';

export interface GraphqlOptions extends Omit<Answering, 'apollo' | 'inFlight'> {
  readonly reportError: (error: unknown) => void;
  /** Null where requests are not counted. */
  readonly counts: RequestCounts | null;
  readonly trustedDocuments: ReadonlyMap<string, string>;
  readonly metrics: Metrics | null;
}

/** `/graphql`: GraphQL over HTTP, by GET and POST. */
export async function graphqlRoute(app: FastifyInstance, options: GraphqlOptions): Promise<void> {
  const { counts, limits, reportError } = options;
  const apollo = await createApollo(app, { ...options, schema: await createSchema() });
  const answering: Answering = { ...options, apollo, inFlight: new InFlight() };
  readJsonText(app);
  refuseErrors(app, reportError);
  const limited = await limitRequests(app, counts);
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: limited,
    bodyLimit: limits.bodyBytes,
    // Answers are kept compressed; what is not kept is short.
    compress: false,
    handler: (request, reply) => answerQuestion(request, reply, answering),
  });
  app.route({
    method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    onRequest: limited,
    handler: (request, reply) =>
      refuse(
        reply.header('allow', 'GET, POST'),
        refusal('BAD_REQUEST', `method: found ${request.method}, expected GET or POST.`),
        405,
      ),
  });
}
