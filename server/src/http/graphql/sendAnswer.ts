import { negotiate } from '@fastify/accept-negotiator';
import type { OutgoingHttpHeaders } from 'node:http';
import type { FastifyReply } from 'fastify';
import type { Answer, Encoding } from './Answer.ts';
import { encodings } from './Answer.ts';
import { revisionHeader } from './revisionHeader.ts';

/** Shorter bodies are not worth compressing. */
const shortest = 1024;

/** Sends an answer, or 304 to who has it, encoded as the client prefers. `grown` is told when it takes more room than before. */
export async function sendAnswer(reply: FastifyReply, answer: Answer, grown: () => void): Promise<FastifyReply> {
  const { headers, method } = reply.request;
  const isGet = method !== 'POST';
  reply.header('vary', 'accept, accept-encoding').header('cache-control', isGet ? answer.cacheControl : 'no-store');
  reply.header(revisionHeader, answer.revision);
  if (isGet) reply.header('etag', answer.etag);
  if (isGet && hasTag(headers['if-none-match'], answer.etag)) return reply.code(304).send();
  reply.header('content-type', answer.mediaType);
  const encoding = encodingFor(headers['accept-encoding'], answer);
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  const { size } = answer;
  const body = answer.encoded(encoding) ?? (await answer.encode(encoding));
  if (method === 'GET' && answer.reply(encoding) === null)
    answer.rememberReply(encoding, reply.getHeaders() as OutgoingHttpHeaders, body);
  if (answer.size > size) grown();
  return reply.send(body);
}

/** The encoding of an answer for who accepts these. */
export function encodingFor(accepted: string | undefined, answer: Answer): Encoding {
  const plain = answer.encoded('identity');
  if (accepted === undefined || (plain !== null && plain.length < shortest)) return 'identity';
  return negotiate(accepted, [...encodings]) ?? 'identity';
}

function hasTag(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(',').some((tag) => tag.trim() === etag || tag.trim() === '*');
}
