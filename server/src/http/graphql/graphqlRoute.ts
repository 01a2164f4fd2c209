import fastifyRateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { createSchema } from '../../graphql/createSchema.ts';
import { refusal } from '../../graphql/errors/refusal.ts';
import type { Metrics } from '../../operations/Metrics.ts';
import { answerQuestion } from './answerQuestion.ts';
import type { Answering } from './answerQuestion.ts';
import { createApollo } from './createApollo.ts';
import { readJsonText } from './readJsonText.ts';
import { refuse } from './refuse.ts';
import { refuseErrors } from './refuseErrors.ts';

export interface GraphqlOptions extends Omit<Answering, 'apollo'> {
  readonly reportError: (error: unknown) => void;
  /** Requests that an address may send in a minute; null for any number. */
  readonly requestsPerMinute: number | null;
  readonly metrics: Metrics | null;
}

/** `/graphql`: GraphQL over HTTP, by GET and POST. */
export async function graphqlRoute(app: FastifyInstance, options: GraphqlOptions): Promise<void> {
  const { reportError, requestsPerMinute, limits, metrics } = options;
  const answering = {
    ...options,
    apollo: await createApollo(app, { schema: await createSchema(), limits, reportError, metrics }),
  };
  readJsonText(app);
  refuseErrors(app, reportError);
  if (requestsPerMinute !== null)
    await app.register(fastifyRateLimit, {
      max: requestsPerMinute,
      timeWindow: '1 minute',
      enableDraftSpec: true,
      errorResponseBuilder: (_request, { max, ttl }) =>
        refusal('RATE_LIMITED', `Too many requests: at most ${max} a minute.`, { limit: max, milliseconds: ttl }),
    });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    bodyLimit: limits.bodyBytes,
    // Answers are kept compressed; what is not kept is short.
    compress: false,
    handler: (request, reply) => answerQuestion(request, reply, answering),
  });
  app.route({
    method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    handler: (request, reply) =>
      refuse(
        reply.header('allow', 'GET, POST'),
        refusal('BAD_REQUEST', `method: found ${request.method}, expected GET or POST.`),
        405,
      ),
  });
}
