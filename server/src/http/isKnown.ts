import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Names the version of an answer, and tells whether the reader has it already
 * (RFC 9110, section 13). Weak, because the same body may go out compressed.
 */
export function isKnown(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  hash: string,
  /** Null where an answer changes with the day, not only with the data. */
  modified: Date | null,
): boolean {
  const tag = `W/"${hash.slice(0, 32)}"`;
  reply.header('etag', tag).header('cache-control', 'no-cache');
  if (modified !== null) reply.header('last-modified', modified.toUTCString());
  const known = headers['if-none-match'];
  if (known === undefined) return modified !== null && isSince(headers['if-modified-since'], modified);
  return known.split(',').some((candidate) => withoutWeakness(candidate) === withoutWeakness(tag));
}

/** HTTP dates end at the second. */
function isSince(date: string | undefined, modified: Date): boolean {
  return date !== undefined && Date.parse(date) >= Math.floor(modified.getTime() / 1000) * 1000;
}

function withoutWeakness(tag: string): string {
  return tag.trim().replace(/^W\//, '');
}
