import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import { isDatabaseUnavailable } from '../../db/isDatabaseUnavailable.ts';
import { isErrorCode } from '../../graphql/errors/errorCodes.ts';
import { refusal } from '../../graphql/errors/refusal.ts';
import { refuseUnavailable } from '../../graphql/errors/refuseUnavailable.ts';
import { refuse } from './refuse.ts';

/** What goes wrong before a question is read is said in the form of any other answer. */
export function refuseErrors(app: FastifyInstance, reportError: (error: unknown) => void): void {
  app.setErrorHandler((error, request, reply) => {
    if (isDatabaseUnavailable(error)) return refuse(reply, refuseUnavailable());
    if (error instanceof GraphQLError && isErrorCode(error.extensions['code'])) return refuse(reply, error);
    const { statusCode: status } = error as { statusCode?: number };
    if (status === 413) return refuse(reply, refusal('BODY_TOO_LARGE', 'body: longer than is read.'));
    if (status === 415) {
      const found = JSON.stringify(request.headers['content-type'] ?? '');
      return refuse(reply, refusal('BAD_REQUEST', `content-type: found ${found}, expected application/json.`), 415);
    }
    if (status !== undefined && status < 500)
      return refuse(reply, refusal('BAD_REQUEST', 'The request cannot be read.'), status);
    reportError(error);
    return refuse(reply, refusal('INTERNAL_SERVER_ERROR', 'Something went wrong on our side.'));
  });
}
