import fastifyCookie from '@fastify/cookie';
import fastifyRateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { SignInGuard } from '../../access/SignInGuard.ts';
import { createDeskSchema } from '../../desk/createDeskSchema.ts';
import { HeavyWork } from '../../desk/HeavyWork.ts';
import type { DoDeskTask } from '../../desk/work/deskTasks.ts';
import { refusal } from '../../graphql/errors/refusal.ts';
import type { Metrics } from '../../operations/Metrics.ts';
import { createApollo } from '../graphql/createApollo.ts';
import { readJsonText } from '../graphql/readJsonText.ts';
import { refuse } from '../graphql/refuse.ts';
import { refuseErrors } from '../graphql/refuseErrors.ts';
import { answerDesk } from './answerDesk.ts';
import type { DeskAnswering } from './answerDesk.ts';
import { deskLimits, deskRequestsPerMinute } from './deskLimits.ts';
import { refuseForeignPage } from './refuseForeignPage.ts';
import { templateRoute } from './templateRoute.ts';

export interface DeskOptions extends Omit<DeskAnswering, 'apollo' | 'guard' | 'heavyWork'> {
  /** Does the long work of the desk. */
  readonly doTask: DoDeskTask;
  readonly reportError: (error: unknown) => void;
  /** Requests that an address may send in a minute; null for any number. */
  readonly requestsPerMinute: number | null;
  readonly metrics: Metrics | null;
}

/** The desk: `/desk/graphql`, GraphQL over HTTP for those who write the data, by POST alone, so that no answer is kept anywhere; and the workbook to be filled in. */
export async function deskRoute(app: FastifyInstance, options: DeskOptions): Promise<void> {
  const { reportError, requestsPerMinute, metrics, publicUrl } = options;
  const limits = deskLimits(options.limits);
  const apollo = await createApollo(app, {
    schema: await createDeskSchema(),
    limits,
    reportError,
    // What is asked here goes by POST and is never kept, and nobody shall fill our memory before signing in.
    trustedDocuments: null,
    metrics,
  });
  const answering = { ...options, limits, apollo, guard: new SignInGuard(), heavyWork: new HeavyWork(options.doTask) };
  readJsonText(app);
  refuseErrors(app, reportError);
  await app.register(fastifyCookie);
  if (requestsPerMinute !== null)
    await app.register(fastifyRateLimit, {
      max: Math.min(requestsPerMinute, deskRequestsPerMinute),
      timeWindow: '1 minute',
      enableDraftSpec: true,
      errorResponseBuilder: (_request, { max, ttl }) =>
        refusal('RATE_LIMITED', `Too many requests: at most ${max} a minute.`, { limit: max, milliseconds: ttl }),
    });
  app.addHook('onRequest', async (request) => refuseForeignPage(request, publicUrl));
  app.post('/desk/graphql', { bodyLimit: limits.bodyBytes, compress: false }, (request, reply) =>
    answerDesk(request, reply, answering),
  );
  await app.register(templateRoute, answering);
  app.route({
    method: ['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/desk/graphql',
    handler: (request, reply) =>
      refuse(
        reply.header('allow', 'POST'),
        refusal('BAD_REQUEST', `method: found ${request.method}, expected POST.`),
        405,
      ),
  });
}
