import type { FastifyInstance } from 'fastify';
import type { Metrics } from './Metrics.ts';

/** `GET /metrics`, as Prometheus reads it. */
export async function metricsRoute(app: FastifyInstance, { metrics }: { metrics: Metrics }): Promise<void> {
  app.get('/metrics', async (_request, reply) =>
    reply
      .type(metrics.registry.contentType)
      .header('cache-control', 'no-store')
      .send(await metrics.registry.metrics()),
  );
}
