import type { Site } from '@pionir/shared';
import { cacheExchange, Client, fetchExchange, ssrExchange } from 'urql';
import type { SSRData } from 'urql';
import { askByHash } from './askByHash.ts';

interface ClientOptions {
  readonly site: Site;
  /** Answers that the page took along. */
  readonly answers: SSRData;
}

/** Same origin, documents cached whole: answers vary with their dates, so nothing is normalised by id. */
export function createClient({ site, answers }: ClientOptions): Client {
  const held = ssrExchange({ isClient: true, initialState: answers });
  return new Client({
    url: `${site.base}graphql`,
    // A copy has no server that could know a hash.
    exchanges: [cacheExchange, held, ...(site.copy === null ? [askByHash] : []), fetchExchange],
    preferGetMethod: false,
    // What was published meanwhile is seen at once; what was not, is not sent again.
    fetchOptions: { cache: 'no-cache' },
    ...(site.copy !== null && {
      fetch: async (_url, options) =>
        (await import('../copy/fetchFromCopy.ts')).fetchFromCopy(site.base, String(options?.body)),
    }),
  });
}
