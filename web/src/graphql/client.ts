import { cacheExchange, Client, fetchExchange, ssrExchange } from 'urql';
import type { SSRData } from 'urql';

interface ClientOptions {
  readonly url: string;
  /** Answers that the page took along. */
  readonly answers: SSRData;
}

/** Same origin, documents cached whole: answers vary with their dates, so nothing is normalised by id. */
export function createClient({ url, answers }: ClientOptions): Client {
  const held = ssrExchange({ isClient: true, initialState: answers });
  return new Client({ url, exchanges: [cacheExchange, held, fetchExchange], preferGetMethod: false });
}
