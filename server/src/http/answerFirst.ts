import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';

/**
 * Has requests answered before a server's listeners see them; those that are not,
 * they see as ever. (Fastify's `serverFactory` is no way: with one it listens at a
 * single address of several.)
 */
export function answerFirst(
  server: Server,
  /** True where it has answered. */
  answer: (request: IncomingMessage, response: ServerResponse) => boolean,
): void {
  const listeners = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (answer(request, response)) return;
    for (const listener of listeners) listener.call(server, request, response);
  });
}
