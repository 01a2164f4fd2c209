import { cacheExchange, Client, fetchExchange } from 'urql';

/** Same origin, documents cached whole: answers vary with their dates, so nothing is normalised by id. */
export function createClient(): Client {
  return new Client({ url: '/graphql', exchanges: [cacheExchange, fetchExchange], preferGetMethod: false });
}
