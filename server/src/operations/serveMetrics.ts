import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { metricsRoute } from './metricsRoute.ts';
import type { MeasuredText } from './metricsRoute.ts';

/** Offers metrics at an address of their own, which can be kept from the public; gives the open listener. */
export async function serveMetrics(
  measured: MeasuredText,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<FastifyInstance> {
  const app = Fastify();
  await app.register(metricsRoute, { measured });
  await app.listen({ host, port });
  return app;
}
