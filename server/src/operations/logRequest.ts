import type { FastifyBaseLogger } from 'fastify';
import { pathOf } from '../http/pathOf.ts';
import type { AnsweredRequest } from './AnsweredRequest.ts';

/**
 * One line an answer. Never the query, its variables, a header or an address:
 * a log shows how the server fares, not who asks what.
 */
export function logRequest(logger: FastifyBaseLogger, { url, ...answered }: AnsweredRequest): void {
  const path = pathOf(url);
  const milliseconds = Math.round(answered.milliseconds * 10) / 10;
  const { requestId, method, route, status } = answered;
  logger.info(
    { requestId, method, path, route, status, milliseconds },
    `${method} ${path} ${status} in ${milliseconds} ms`,
  );
}
