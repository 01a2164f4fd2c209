import { negotiate } from '@fastify/accept-negotiator';
import type { FastifyReply } from 'fastify';
import type { Answer, Encoding } from './Answer.ts';
import { encodings } from './Answer.ts';

/** Shorter bodies are not worth compressing. */
const shortest = 1024;

/** Sends an answer, or 304 to who has it, encoded as the client prefers. `grown` is told when it takes more room than before. */
export async function sendAnswer(reply: FastifyReply, answer: Answer, grown: () => void): Promise<FastifyReply> {
  const { headers, method } = reply.request;
  const isGet = method !== 'POST';
  reply.header('vary', 'accept, accept-encoding').header('cache-control', isGet ? answer.cacheControl : 'no-store');
  if (isGet) reply.header('etag', answer.etag);
  if (isGet && hasTag(headers['if-none-match'], answer.etag)) return reply.code(304).send();
  reply.header('content-type', answer.mediaType);
  const encoding = encodingFor(headers['accept-encoding'], answer);
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  const ready = answer.encoded(encoding);
  if (ready !== null) return reply.send(ready);
  const body = await answer.encode(encoding);
  grown();
  return reply.send(body);
}

function hasTag(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(',').some((tag) => tag.trim() === etag || tag.trim() === '*');
}

function encodingFor(accepted: string | undefined, answer: Answer): Encoding {
  const plain = answer.encoded('identity');
  if (accepted === undefined || (plain !== null && plain.length < shortest)) return 'identity';
  return negotiate(accepted, [...encodings]) ?? 'identity';
}
