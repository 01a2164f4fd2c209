import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';
import { refusal } from '../../graphql/errors/refusal.ts';

/** Takes JSON bodies as text, which is all that finding a known answer needs; no other media type is taken. */
export function readJsonText(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (_request: unknown, body: Buffer) => {
    if (!isUtf8(body)) throw refusal('BAD_REQUEST', 'body: found what is no UTF-8, expected JSON in UTF-8.');
    return body.toString();
  });
}
