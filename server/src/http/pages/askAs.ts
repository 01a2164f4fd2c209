import type { Ask } from '@pionir/shared';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { revisionHeader } from '../graphql/revisionHeader.ts';

/**
 * Asks this very server for whoever sent the request: what they may ask in a minute, and their request's id, hold.
 * Tells of which revision each answer was.
 */
export function askAs(
  app: FastifyInstance,
  { ip, id }: Pick<FastifyRequest, 'ip' | 'id'>,
  toldRevision: (revision: number) => void = () => undefined,
): Ask {
  return async (query, variables) => {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress: ip,
      headers: { 'x-request-id': id },
      payload: { query, variables },
    });
    const revision = response.headers[revisionHeader];
    if (revision !== undefined) toldRevision(Number(revision));
    return response.body;
  };
}
