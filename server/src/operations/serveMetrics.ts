import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import type { Metrics } from './Metrics.ts';
import { metricsRoute } from './metricsRoute.ts';

/** Offers metrics at an address of their own, which can be kept from the public; gives the open listener. */
export async function serveMetrics(
  metrics: Metrics,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<FastifyInstance> {
  const app = Fastify();
  await app.register(metricsRoute, { metrics });
  await app.listen({ host, port });
  return app;
}
