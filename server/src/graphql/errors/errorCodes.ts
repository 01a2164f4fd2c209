import { deskErrorCodes } from './deskErrorCodes.ts';
import type { ErrorMeaning } from './ErrorMeaning.ts';

/** Every code that an answer can have; no answer has another. */
export const errorCodes = {
  BAD_REQUEST: {
    about: 'The HTTP request is not one of GraphQL: method, media type, JSON or parameters.',
    status: 400,
    fault: 'request',
  },
  BATCHING_REFUSED: {
    about: 'Several questions came in one request; each needs its own.',
    status: 400,
    fault: 'request',
  },
  BODY_TOO_LARGE: { about: 'The body of the request is longer than is read.', status: 413, fault: 'request' },
  RATE_LIMITED: {
    about: 'Too many requests from this address; `retry-after` says in how many seconds it may ask again.',
    status: 429,
    fault: 'request',
  },
  REVISION_NOT_NEWEST: {
    about: 'The request names a revision of the data, and another one is the newest.',
    status: 404,
    fault: 'request',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    about: 'No query is kept under this hash; send it once together with its text.',
    status: 200,
    fault: 'request',
  },
  GRAPHQL_PARSE_FAILED: { about: 'The query is not GraphQL.', status: 400, fault: 'question' },
  GRAPHQL_VALIDATION_FAILED: {
    about: 'The query asks what the contract does not have.',
    status: 400,
    fault: 'question',
  },
  OPERATION_RESOLUTION_FAILURE: {
    about: 'The document has no operation of that name, or several and none is named.',
    status: 400,
    fault: 'question',
  },
  BAD_USER_INPUT: {
    about: 'A variable or an argument cannot be answered; the message says what was found and what was expected.',
    status: 400,
    fault: 'question',
  },
  INVALID_CURSOR: {
    about: 'A cursor is none of ours, or of another list or question.',
    status: 400,
    fault: 'question',
  },
  TOO_MANY_TOKENS: { about: 'The query has more tokens than are read.', status: 400, fault: 'question' },
  TOO_DEEP: { about: 'Fields are nested deeper than is answered.', status: 400, fault: 'question' },
  TOO_MANY_ALIASES: { about: 'The query has more aliases than are answered.', status: 400, fault: 'question' },
  TOO_MANY_ROOT_FIELDS: { about: 'The query asks more at its root than is answered.', status: 400, fault: 'question' },
  TOO_MANY_DIRECTIVES: { about: 'The query has more directives than are answered.', status: 400, fault: 'question' },
  VARIABLES_TOO_LARGE: { about: 'The variables are longer than are read.', status: 400, fault: 'question' },
  PAGE_TOO_LONG: {
    about: 'A page of a list is asked for with more items than one gives.',
    status: 400,
    fault: 'question',
  },
  COST_TOO_HIGH: {
    about: 'The query could give more than one answer may hold; smaller pages cost less.',
    status: 400,
    fault: 'question',
  },
  ...deskErrorCodes,
  TIME_LIMIT_EXCEEDED: { about: 'The answer took longer than one may take.', status: 503, fault: 'server' },
  DATABASE_UNAVAILABLE: {
    about:
      'The database does not answer; `retry-after` says in how many seconds to try again. Of a change at the desk, look first whether it was written.',
    status: 503,
    fault: 'server',
  },
  INTERNAL_SERVER_ERROR: { about: 'Something went wrong on our side.', status: 500, fault: 'server' },
} as const satisfies Readonly<Record<string, ErrorMeaning>>;

export type ErrorCode = keyof typeof errorCodes;

/** True of a code of the list. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorCodes, code);
}
