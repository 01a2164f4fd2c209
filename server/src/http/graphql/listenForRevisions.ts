import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { RevisionListener } from '../../db/RevisionListener.ts';
import type { NewestRevision } from './NewestRevision.ts';

/**
 * Has the server hear of each revision as soon as it is published, by whomever.
 * That the database is gone is told once, and once that it is back.
 */
export function listenForRevisions(
  app: FastifyInstance,
  databaseUrl: string,
  newestRevision: NewestRevision,
  logger: FastifyBaseLogger | undefined,
): void {
  let isLost = false;
  const listener = new RevisionListener(databaseUrl, {
    heard(number, asOf) {
      newestRevision.heard(number, asOf);
      if (isLost) logger?.info('the database answers again');
      isLost = false;
    },
    lost(error) {
      newestRevision.lost();
      if (!isLost) logger?.warn({ err: error }, 'the database does not answer');
      isLost = true;
    },
  });
  app.addHook('onClose', () => listener.close());
}
