import { hash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Sends a body with its validators, or 304 to a reader that has it already (RFC 9110, section 13). */
export function sendUnlessKnown(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  body: string,
  modified: Date,
): FastifyReply {
  // Weak, because the same body may go out compressed.
  const tag = `W/"${hash('sha256', body).slice(0, 32)}"`;
  reply.header('etag', tag).header('last-modified', modified.toUTCString()).header('cache-control', 'no-cache');
  const known = headers['if-none-match'];
  const isKnown =
    known === undefined
      ? isSince(headers['if-modified-since'], modified)
      : known.split(',').some((candidate) => withoutWeakness(candidate) === withoutWeakness(tag));
  return isKnown ? reply.code(304).send() : reply.send(body);
}

/** HTTP dates end at the second. */
function isSince(date: string | undefined, modified: Date): boolean {
  return date !== undefined && Date.parse(date) >= Math.floor(modified.getTime() / 1000) * 1000;
}

function withoutWeakness(tag: string): string {
  return tag.trim().replace(/^W\//, '');
}
