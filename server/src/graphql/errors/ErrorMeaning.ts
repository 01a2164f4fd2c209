/** What an error of an answer can be, by `extensions.code`. */
export interface ErrorMeaning {
  readonly about: string;
  /** HTTP status where the answer has nothing but such errors. */
  readonly status: number;
  /**
   * What is wrong: the HTTP request; the question in it; or something on our side.
   * GraphQL over HTTP answers a wrong question in `application/json` with 200, since
   * old clients read its errors only then.
   */
  readonly fault: 'request' | 'question' | 'server';
}
