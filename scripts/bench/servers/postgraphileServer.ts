import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client } from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { postgraphileFunctions, postgraphileSchema } from './postgraphileFunctions.ts';

/** The ranking as PostGraphile offers it: SQL functions in a schema of their own, found by it. */
const [connectionString = ''] = process.argv.slice(2);
const client = new Client({ connectionString });
await client.connect();
await client.query(postgraphileFunctions);
await client.end();

const service = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString, schemas: [postgraphileSchema] })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: { explain: false },
}).createServ(grafserv);
const server = createServer();
await service.addTo(server);
server.listen(0, '127.0.0.1', () => process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));

// Whoever started it is gone: so is it.
process.once('disconnect', () => process.exit());
