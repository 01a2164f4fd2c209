import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

const running = new AsyncLocalStorage<string>();

/** The id that the client or a proxy gave, where it is a plain word; else a new one. */
export function chooseRequestId({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID();
}

/** The id of the request that is being answered; undefined outside of one. */
export function currentRequestId(): string | undefined {
  return running.getStore();
}

/** Answers with the id, and keeps it at hand while the answer is made. */
export function carryRequestId(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  // Only once the body is read: its events do not run inside the request.
  app.addHook('preValidation', (request, _reply, done) => running.run(request.id, done));
}
