import type { Ask } from '@pionir/shared';
import { cacheExchange, Client, fetchExchange, ssrExchange } from 'urql';
import type { SSRData } from 'urql';

export interface AskingClient {
  readonly client: Client;
  /** What was answered, for the browser. */
  readonly answers: () => SSRData;
  /** Whether an answer had errors. */
  readonly isRefused: () => boolean;
}

/**
 * A client for one page that is drawn without a browser: the drawing waits for each answer.
 * `failed` is told of an answer that did not come at all, which the client would take for one.
 */
export function createAskingClient(ask: Ask, failed: (error: unknown) => void): AskingClient {
  const ssr = ssrExchange({ isClient: false });
  let refused = false;
  const client = new Client({
    url: 'http://localhost/graphql',
    exchanges: [cacheExchange, ssr, fetchExchange],
    preferGetMethod: false,
    suspense: true,
    fetch: async (_url, options) => {
      const { query, variables } = JSON.parse(String(options?.body)) as Asked;
      const answer = await ask(query, variables).catch((error: unknown) => {
        failed(error);
        throw error;
      });
      refused ||= 'errors' in (JSON.parse(answer) as object);
      return new Response(answer, { headers: { 'content-type': 'application/json' } });
    },
  });
  return { client, answers: () => ssr.extractData(), isRefused: () => refused };
}

interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}
