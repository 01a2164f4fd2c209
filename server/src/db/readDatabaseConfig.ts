import { defaultPoolSize } from './createOrm.ts';
import { withoutCredentials } from './withoutCredentials.ts';

/** What an operator decides about the database. */
export interface DatabaseConfig {
  /** `sqlite:<file>` or a `postgres://` address. */
  readonly databaseUrl: string;
  /** Copies of that PostgreSQL, kept by streaming replication, from which public questions may be answered. */
  readonly replicaUrls: readonly string[];
  /** Connections that one process keeps at most, to the database and to each replica. */
  readonly poolSize: number;
}

/** Reads `DATABASE_URL`, `DATABASE_REPLICAS` and `DATABASE_POOL`. Throws as the other settings do. */
export function readDatabaseConfig(
  environment: Readonly<Record<string, string | undefined>>,
  defaultDatabase: string,
): DatabaseConfig {
  const databaseUrl = readDatabaseUrl(environment['DATABASE_URL'], defaultDatabase);
  return {
    databaseUrl,
    replicaUrls: readReplicas(environment['DATABASE_REPLICAS'], databaseUrl),
    poolSize: readPoolSize(environment['DATABASE_POOL']),
  };
}

function readDatabaseUrl(text: string | undefined, defaultDatabase: string): string {
  if (!text) return `sqlite:${defaultDatabase}`;
  if (/^sqlite:.+/.test(text) || isPostgresql(text)) return text;
  const found = withoutCredentials(text);
  throw new Error(`DATABASE_URL: found "${found}", expected sqlite:<file> or postgres://<user>@<host>/<database>.`);
}

function readReplicas(text: string | undefined, databaseUrl: string): string[] {
  if (!text) return [];
  const urls = text.split(',').map((url) => url.trim());
  const wrong = urls.find((url) => !isPostgresql(url));
  if (wrong !== undefined) {
    const expected = 'postgres://<user>@<host>/<database>, several with a comma between them';
    throw new Error(`DATABASE_REPLICAS: found "${withoutCredentials(wrong)}", expected ${expected}.`);
  }
  if (isPostgresql(databaseUrl)) return urls;
  const found = urls.map(withoutCredentials).join(', ');
  throw new Error(`DATABASE_REPLICAS: found "${found}", expected none, as DATABASE_URL is not of PostgreSQL.`);
}

/** A migration, and what publishes, hold one connection while they ask by another. */
const fewestConnections = 2;
const mostConnections = 1000;

function readPoolSize(text: string | undefined): number {
  if (!text) return defaultPoolSize;
  const size = Number(text);
  if (/^\d+$/.test(text) && size >= fewestConnections && size <= mostConnections) return size;
  const expected = `a whole number from ${fewestConnections} to ${mostConnections}`;
  throw new Error(`DATABASE_POOL: found "${text}", expected ${expected}.`);
}

function isPostgresql(url: string): boolean {
  const { hostname, pathname } = URL.parse(url) ?? {};
  return /^postgres(ql)?:\/\//.test(url) && Boolean(hostname && pathname && pathname !== '/');
}
