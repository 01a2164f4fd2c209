import type { FastifyReply } from 'fastify';
import type { GraphQLError } from 'graphql';
import { errorCodes } from '../../graphql/errors/errorCodes.ts';
import type { ErrorCode } from '../../graphql/errors/errorCodes.ts';

const responseType = 'application/graphql-response+json';

/** The media type of an answer that GraphQL does not make. */
export function mediaTypeFor(accept: string | undefined): string {
  return `${accept?.includes(responseType) ? responseType : 'application/json'}; charset=utf-8`;
}

/** The status of an answer without data: that of its code, as GraphQL over HTTP has it for the media type. */
export function statusOf(code: ErrorCode, mediaType: string): number {
  const { fault, status } = errorCodes[code];
  return fault === 'question' && !mediaType.startsWith(responseType) ? 200 : status;
}

/** Answers with one error, which is one of the list. */
export function refuse(reply: FastifyReply, error: GraphQLError, status?: number): FastifyReply {
  const mediaType = mediaTypeFor(reply.request.headers.accept);
  const { retryAfter } = error.extensions;
  if (typeof retryAfter === 'number') reply.header('retry-after', retryAfter);
  return reply
    .code(status ?? statusOf(error.extensions['code'] as ErrorCode, mediaType))
    .header('content-type', mediaType)
    .header('cache-control', 'no-store')
    .send(JSON.stringify({ errors: [{ message: error.message, extensions: error.extensions }] }));
}
