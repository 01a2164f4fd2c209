import type { FastifyInstance } from 'fastify';
import type { Metrics } from './Metrics.ts';

const knownMethods = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);

/** Measures every answer by its route, never by its address: a stranger must not make new series. */
export function measureRequests(app: FastifyInstance, { requestSeconds }: Metrics): void {
  app.addHook('onResponse', (request, reply, done) => {
    const method = knownMethods.has(request.method) ? request.method : 'other';
    const route = request.routeOptions.url ?? 'none';
    requestSeconds.observe({ method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    done();
  });
}
