import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { FastifyServerOptions } from 'fastify';

/** True where it has answered. */
export type AnswerFirst = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Makes servers for Fastify as it would itself, but for what is answered before. */
export function createHttpServer(answerFirst: AnswerFirst): NonNullable<FastifyServerOptions['serverFactory']> {
  return (handle, { http, keepAliveTimeout, requestTimeout }: FastifyServerOptions & { http?: object }) => {
    const listener: RequestListener = (request, response) => {
      if (!answerFirst(request, response)) handle(request, response);
    };
    const server = createServer(http ?? {}, listener);
    if (keepAliveTimeout !== undefined) server.keepAliveTimeout = keepAliveTimeout;
    if (requestTimeout !== undefined) server.requestTimeout = requestTimeout;
    return server;
  };
}
