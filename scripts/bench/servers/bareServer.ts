import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What `node:http` says by itself. */
const ownHeaders = new Set(['connection', 'date', 'keep-alive']);

/** `node:http` and nothing else: answers everything with the bytes, head and body, that are sent for the address and the body named. */
const [address = '', question] = process.argv.slice(2);
const response = await fetch(address, {
  method: question === undefined ? 'GET' : 'POST',
  headers: { 'accept-encoding': 'identity', ...(question !== undefined && { 'content-type': 'application/json' }) },
  ...(question !== undefined && { body: question }),
});
const body = Buffer.from(await response.arrayBuffer());
const headers = [...response.headers].filter(([name]) => !ownHeaders.has(name)).flat();
const server = createServer((_request, reply) => {
  reply.writeHead(200, headers);
  reply.end(body);
});
server.listen(0, '127.0.0.1', () => process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));

// Whoever started it is gone: so is it.
process.once('disconnect', () => process.exit());
