/** What an error of an answer can be, by `extensions.code`. */
export interface ErrorMeaning {
  readonly about: string;
}

/** Every code that an answer can have; no answer has another. */
export const errorCodes = {
  BAD_REQUEST: { about: 'The HTTP request is not one of GraphQL: method, media type, JSON or parameters.' },
  GRAPHQL_PARSE_FAILED: { about: 'The query is not GraphQL.' },
  GRAPHQL_VALIDATION_FAILED: { about: 'The query asks what the contract does not have.' },
  OPERATION_RESOLUTION_FAILURE: {
    about: 'The document has no operation of that name, or several and none is named.',
  },
  BAD_USER_INPUT: {
    about: 'A variable or an argument cannot be answered; the message says what was found and what was expected.',
  },
  INVALID_CURSOR: { about: 'A cursor is none of ours, or of another list or question.' },
  INTERNAL_SERVER_ERROR: { about: 'Something went wrong on our side.' },
} as const satisfies Readonly<Record<string, ErrorMeaning>>;
