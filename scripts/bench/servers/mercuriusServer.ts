import { createRequire } from 'node:module';
import { createOrm, findPlaceFacts, findRegencies, findSources } from '@pionir/server';
import type { Em } from '@pionir/server';
import { rankPlaces } from '@pionir/shared';
import type { Figure, RankedMetricName, RankedPlace } from '@pionir/shared';
import type { FastifyInstance } from 'fastify';
import mercurius from 'mercurius';

/**
 * The flagship question by Mercurius with its compiler: hand-written resolvers
 * and loaders over the same database and the same rules, and no limits.
 */
const orm = await createOrm(process.argv[2] ?? '');

const schema = `
  type Query { ranking(metric: Metric!, on: String!, knownAt: String!): Ranking! }
  enum Metric { VULNERABLE_WORKERS }
  type Ranking { rows: Rows! }
  type Rows { nodes: [Row!]! }
  type Row { rank: Int! value: Float! regency: Regency! figures: [Figure!]! }
  type Regency { name: String! }
  type Figure { printed: String! source: Source! }
  type Source { publisher: String! }
`;

interface Asked {
  readonly metric: RankedMetricName;
  readonly on: string;
  readonly knownAt: string;
}

interface Queued<Parent> {
  readonly obj: Parent;
}

const em = () => orm.em.fork() as Em;

const resolvers = {
  Query: {
    async ranking(_root: unknown, { metric, on, knownAt }: Asked) {
      const places = await findPlaceFacts(em(), { provinceCodes: ['35'] });
      const { rows } = rankPlaces(places, { metric, on, knownAt, filter: {} });
      return { rows: { nodes: rows.slice(0, 50).map(toRow) } };
    },
  },
};

/** What is asked, and no more: the rest of a row is worked out when it is touched. */
function toRow({ code, rank, value, quantity: { figures } }: RankedPlace) {
  return { code, rank, value, figures };
}

const loaders = {
  Row: {
    async regency(rows: Queued<Pick<RankedPlace, 'code'>>[]) {
      const found = await findRegencies(
        em(),
        rows.map(({ obj }) => obj.code),
      );
      const byCode = new Map(found.map((regency) => [regency.code, regency]));
      return rows.map(({ obj }) => byCode.get(obj.code));
    },
  },
  Figure: {
    async source(figures: Queued<Figure>[]) {
      const found = await findSources(em(), [...new Set(figures.map(({ obj }) => obj.sourceId))]);
      const byId = new Map(found.map((source) => [source.id, source]));
      return figures.map(({ obj }) => byId.get(obj.sourceId));
    },
  },
};

// Fastify is a dependency of the server alone, which the peer stands beside.
const { fastify } = createRequire(createRequire(import.meta.url).resolve('@pionir/server'))('fastify');
const app: FastifyInstance = fastify();
await app.register(mercurius, { schema, resolvers, loaders, jit: 1 } as never);
process.send?.(await app.listen({ host: '127.0.0.1', port: 0 }));

// Whoever started it is gone: so is it.
process.once('disconnect', () => process.exit());
