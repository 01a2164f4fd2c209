import type { ErrorMeaning } from './ErrorMeaning.ts';

/** Codes of the desk alone, `/desk/graphql`. */
export const deskErrorCodes = {
  PERSISTED_QUERY_NOT_SUPPORTED: {
    about: 'The desk keeps no queries by their hash; send the text.',
    status: 200,
    fault: 'request',
  },
  FOREIGN_PAGE: {
    about: 'A page of another site sent the request; the desk answers its own pages and programs.',
    status: 403,
    fault: 'request',
  },
  TOKEN_REFUSED: {
    about: 'The access token is not known, or no longer valid; `reason` says which to who knows its secret.',
    status: 401,
    fault: 'request',
  },
  TOO_MANY_ATTEMPTS: {
    about: 'Too many wrong tokens; `retry-after` says in how many seconds the next one is looked at.',
    status: 429,
    fault: 'request',
  },
  NOT_SIGNED_IN: {
    about: 'This asks for a token or a session, which is missing or over.',
    status: 401,
    fault: 'question',
  },
  NOT_ALLOWED: {
    about: 'The role of the token may not do this; `needed` says which may.',
    status: 403,
    fault: 'question',
  },
  NOT_FOUND: { about: 'Nothing has this id, or its holder may not see it.', status: 404, fault: 'question' },
  DRAFT_CHANGED: {
    about: 'Someone else has changed the draft; `expected` and `found` are the versions. Nothing was written.',
    status: 409,
    fault: 'question',
  },
  DRAFT_STATE: {
    about: 'The draft is in a state in which this cannot be done; `state` says which.',
    status: 409,
    fault: 'question',
  },
  REVISION_CHANGED: {
    about: 'Another revision was published meanwhile; `expected` and `found` are the numbers. Nothing was written.',
    status: 409,
    fault: 'question',
  },
  NOTHING_CHANGED: { about: 'Every row is published already as it is drafted.', status: 409, fault: 'question' },
  DATA_REFUSED: {
    about: 'The rows break rules of the data; `problems` lists every one. Nothing was written.',
    status: 422,
    fault: 'question',
  },
  DESK_BUSY: {
    about:
      'A preview, publication, undoing or workbook of this token is at work, or too many of others; `retry-after` says in how many seconds to try again. Nothing was written.',
    status: 503,
    fault: 'question',
  },
  UNDO_REFUSED: {
    about: 'The revision cannot be undone; `reasons` lists every one. Nothing was written.',
    status: 409,
    fault: 'question',
  },
  DATABASE_BUSY: {
    about: 'Another import or change is under way; try again when it is done. Nothing was written.',
    status: 503,
    fault: 'server',
  },
} as const satisfies Readonly<Record<string, ErrorMeaning>>;
