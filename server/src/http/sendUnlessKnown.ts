import { hash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isKnown } from './isKnown.ts';

/** Sends a body with its validators, or 304 to a reader that has it already. */
export function sendUnlessKnown(
  request: FastifyRequest,
  reply: FastifyReply,
  body: string,
  modified: Date | null,
): FastifyReply {
  return isKnown(request, reply, hash('sha256', body), modified) ? reply.code(304).send() : reply.send(body);
}
