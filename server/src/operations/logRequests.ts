import type { FastifyInstance } from 'fastify';
import { pathOf } from '../http/pathOf.ts';

/**
 * One line an answer. Never the query, its variables, a header or an address:
 * a log shows how the server fares, not who asks what.
 */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    const path = pathOf(request.url);
    const milliseconds = Math.round(reply.elapsedTime * 10) / 10;
    request.log.info(
      { method: request.method, path, route: request.routeOptions.url, status: reply.statusCode, milliseconds },
      `${request.method} ${path} ${reply.statusCode} in ${milliseconds} ms`,
    );
    done();
  });
}
