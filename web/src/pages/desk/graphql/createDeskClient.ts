import { Client, fetchExchange } from 'urql';

/** The desk's own endpoint. No answer is kept: what others have changed meanwhile must be seen. */
export function createDeskClient(): Client {
  return new Client({
    url: '/desk/graphql',
    exchanges: [fetchExchange],
    preferGetMethod: false,
    // A refusal is an answer, told in words: as JSON it is no failed request, which browsers would complain of.
    fetchOptions: { headers: { accept: 'application/json' } },
  });
}
