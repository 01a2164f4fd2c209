import { expect, test } from 'vitest';
import { Client, createRequest, fetchExchange } from 'urql';
import { heldExchange } from './heldExchange.ts';

const query = 'query Revision { dataset { revision } }';
const { key } = createRequest(query, {});
const asked: unknown[] = [];
const client = new Client({
  url: 'http://localhost/graphql',
  preferGetMethod: false,
  exchanges: [
    heldExchange({ [key]: { data: JSON.stringify({ dataset: { revision: 3 } }), hasNext: false } }),
    fetchExchange,
  ],
  fetch: async (_url, options) => {
    asked.push(options?.body);
    return Response.json({ data: { dataset: { revision: 4 } } });
  },
});

test('what was taken along is answered at once, and the very same each time', () => {
  const first = client.readQuery(query, {});
  expect(first?.data).toEqual({ dataset: { revision: 3 } });
  expect(client.readQuery(query, {})?.data).toBe(first?.data);
  expect(asked).toEqual([]);
});

test('what is asked anew goes to the server', async () => {
  const { data } = await client.query(query, {}, { requestPolicy: 'network-only' }).toPromise();
  expect(data).toEqual({ dataset: { revision: 4 } });
  expect(asked).toHaveLength(1);
});
