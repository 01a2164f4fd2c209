import type { Site } from '@pionir/shared';
import { cacheExchange, Client, fetchExchange } from 'urql';
import type { SSRData } from 'urql';
import { heldExchange } from './heldExchange.ts';

interface ClientOptions {
  readonly site: Site;
  /** Answers that the page took along. */
  readonly answers: SSRData;
}

/** Same origin, documents cached whole: answers vary with their dates, so nothing is normalised by id. */
export function createClient({ site, answers }: ClientOptions): Client {
  return new Client({
    url: `${site.base}graphql`,
    exchanges: [heldExchange(answers), cacheExchange, fetchExchange],
    preferGetMethod: false,
    ...(site.copy !== null && {
      fetch: async (_url, options) =>
        (await import('../copy/fetchFromCopy.ts')).fetchFromCopy(site.base, String(options?.body)),
    }),
  });
}
