import { cacheExchange, Client, fetchExchange } from 'urql';
import { askByHash } from './askByHash.ts';

/** Same origin, documents cached whole: answers vary with their dates, so nothing is normalised by id. */
export function createClient(): Client {
  return new Client({
    url: '/graphql',
    exchanges: [cacheExchange, askByHash, fetchExchange],
    preferGetMethod: false,
    // What was published meanwhile is seen at once; what was not, is not sent again.
    fetchOptions: { cache: 'no-cache' },
  });
}
