import type { FastifyError, FastifyInstance } from 'fastify';
import { databaseUnavailable, isDatabaseUnavailable, retryAfterSeconds } from '../db/isDatabaseUnavailable.ts';

/** A fault of the request is told as it is; one of ours says no more than that, and is reported to the operator. */
export function hideErrors(app: FastifyInstance, reportError: (error: unknown) => void): void {
  app.setErrorHandler(async (error: FastifyError, _request, reply) => {
    if (isDatabaseUnavailable(error))
      return reply
        .code(503)
        .header('retry-after', retryAfterSeconds)
        .header('cache-control', 'no-store')
        .type('text/plain')
        .send(`${databaseUnavailable}\n`);
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).type('text/plain').send(`${error.message}\n`);
    reportError(error);
    return reply.code(status).type('text/plain').send('Something went wrong on our side.\n');
  });
}
