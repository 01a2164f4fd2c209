import type { FastifyInstance } from 'fastify';
import { findNewestRevision } from '../dataset/findNewestRevision.ts';
import type { Em, Orm } from '../db/createOrm.ts';

/** `GET /healthz`: 200 with the revision that answers; 503 while nothing has been published. */
export async function healthRoute(app: FastifyInstance, { orm }: { orm: Orm }): Promise<void> {
  app.get('/healthz', async (_request, reply) => {
    const newest = await findNewestRevision(orm.em.fork() as Em);
    if (newest === null) return reply.code(503).send({ status: 'empty' });
    return { status: 'ok', revision: newest.number };
  });
}
