import type { FastifyInstance } from 'fastify';
import { findNewestRevision } from '../dataset/findNewestRevision.ts';
import type { Em, Orm } from '../db/createOrm.ts';

interface ReadyOptions {
  readonly orm: Orm;
  readonly reportError: (error: unknown) => void;
}

/** `GET /readyz`: 200 when the database answers and holds a revision, else 503 with the reason. */
export async function readyRoute(app: FastifyInstance, { orm, reportError }: ReadyOptions): Promise<void> {
  app.get('/readyz', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    try {
      const newest = await findNewestRevision(orm.em.fork() as Em);
      if (newest !== null) return { status: 'ready', revision: newest.number };
      return reply.code(503).send({ status: 'not ready', reason: 'The database holds no revision of the data.' });
    } catch (error) {
      reportError(error);
      return reply.code(503).send({ status: 'not ready', reason: 'The database does not answer.' });
    }
  });
}
