import type { FastifyInstance } from 'fastify';

/** What was measured, as text: of one process, or of several added up. */
export interface MeasuredText {
  readonly contentType: string;
  readonly metrics: () => Promise<string>;
}

/** `GET /metrics`, as Prometheus reads it. */
export async function metricsRoute(app: FastifyInstance, { measured }: { measured: MeasuredText }): Promise<void> {
  app.get('/metrics', async (_request, reply) =>
    reply
      .type(measured.contentType)
      .header('cache-control', 'no-store')
      .send(await measured.metrics()),
  );
}
