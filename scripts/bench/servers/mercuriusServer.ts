import { createRequire } from 'node:module';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import mercurius from 'mercurius';
import { openPeerDatabase } from './openPeerDatabase.ts';
import type { RankedRow } from './openPeerDatabase.ts';

/** The ranking by Mercurius with its compiler: resolvers by hand, the rules in SQL, and no limits. */
const database = await openPeerDatabase(process.argv[2] ?? '');

const schema = `
  scalar Date
  type Query { ranking(metric: Metric!, province: ID, on: Date!, knownAt: Date!): Ranking! }
  enum Metric { VULNERABLE_WORKERS }
  type Ranking { rows: Rows! }
  type Rows { nodes: [Row!]! }
  type Row { rank: Int! value: Float! regency: Regency! figures: [Figure!]! }
  type Regency { code: ID! name: String! }
  type Figure { printed: String! source: Source! }
  type Source { publisher: String! }
`;

interface Asked {
  readonly province?: string;
  readonly on: string;
  readonly knownAt: string;
}

const resolvers = {
  Query: {
    async ranking(
      _root: unknown,
      { province = '35', on, knownAt }: Asked,
      _context: unknown,
      info: GraphQLResolveInfo,
    ) {
      const withFigures = asksForFigures(info.fieldNodes);
      const rows = await database.rank({ province, on, knownAt, withFigures });
      return { rows: { nodes: rows.map(toRow) } };
    },
  },
};

function toRow({ rank, value, code, name, figures }: RankedRow) {
  return {
    rank,
    value,
    regency: { code, name },
    figures: figures.map(({ printed, publisher }) => ({ printed, source: { publisher } })),
  };
}

/** Whether the evidence is asked for, somewhere below. */
function asksForFigures(fields: readonly FieldNode[]): boolean {
  return fields.some(
    ({ name, selectionSet }) =>
      name.value === 'figures' ||
      asksForFigures((selectionSet?.selections ?? []).filter((node) => node.kind === 'Field')),
  );
}

/** What is needed of Fastify. */
interface Host {
  readonly register: (plugin: typeof mercurius, options: object) => Promise<unknown>;
  readonly listen: (at: { readonly host: string; readonly port: number }) => Promise<string>;
}

// Fastify is a dependency of the server alone, which the peer stands beside.
const { fastify } = createRequire(createRequire(import.meta.url).resolve('@pionir/server'))('fastify');
const app: Host = fastify();
await app.register(mercurius, { schema, resolvers, jit: 1 });
process.send?.(await app.listen({ host: '127.0.0.1', port: 0 }));

// Whoever started it is gone: so is it.
process.once('disconnect', () => process.exit());
