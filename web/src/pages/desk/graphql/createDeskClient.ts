import { Client, fetchExchange } from 'urql';

/** The desk's own endpoint. No answer is kept: what others have changed meanwhile must be seen. */
export function createDeskClient(): Client {
  return new Client({ url: '/desk/graphql', exchanges: [fetchExchange], preferGetMethod: false });
}
