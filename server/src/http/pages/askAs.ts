import type { Ask } from '@pionir/shared';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Asks this very server for whoever sent the request: what they may ask in a minute, and their request's id, hold. */
export function askAs(app: FastifyInstance, { ip, id }: Pick<FastifyRequest, 'ip' | 'id'>): Ask {
  return async (query, variables) => {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress: ip,
      headers: { 'x-request-id': id },
      payload: { query, variables },
    });
    return response.body;
  };
}
