import type { FastifyInstance } from 'fastify';
import type { AnsweredRequest } from './AnsweredRequest.ts';

/** Tells of each request once its answer is sent. */
export function noteRequests(app: FastifyInstance, note: (answered: AnsweredRequest) => void): void {
  app.addHook('onResponse', (request, reply, done) => {
    note({
      requestId: request.id,
      method: request.method,
      url: request.url,
      route: request.routeOptions.url,
      status: reply.statusCode,
      milliseconds: reply.elapsedTime,
    });
    done();
  });
}
