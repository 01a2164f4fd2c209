import { fileURLToPath } from 'node:url';

/** What the environment decides; everything has a default that works from a fresh clone. */
export interface Config {
  /** `sqlite:<file>` or a `postgres://` address. */
  readonly databaseUrl: string;
  readonly host: string;
  readonly port: number;
  /** Requests that an address may send to `/graphql` in a minute; null for any number. */
  readonly requestsPerMinute: number | null;
  /** True where a proxy in front says which address a request came from. */
  readonly trustProxy: boolean;
  /** Room for answers that are kept. */
  readonly cacheBytes: number;
}

const defaultDatabase = fileURLToPath(new URL('../../data/pionir.sqlite3', import.meta.url));

/** Folder of the data package that a new database is filled with. */
export const eastJavaPackage = fileURLToPath(new URL('../data/east-java', import.meta.url));

/** Folder of the built web client. */
export const webFolder = fileURLToPath(new URL('../../web/dist', import.meta.url));

/** Throws with the variable, what was found and what was expected. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  return {
    databaseUrl: readDatabaseUrl(environment['DATABASE_URL']),
    host: environment['HOST'] || 'localhost',
    port: readPort(environment['PORT']),
    requestsPerMinute: readWhole('REQUESTS_PER_MINUTE', environment['REQUESTS_PER_MINUTE'], 1200) || null,
    trustProxy: readSwitch('TRUST_PROXY', environment['TRUST_PROXY']),
    cacheBytes: readWhole('CACHE_MEGABYTES', environment['CACHE_MEGABYTES'], 64) * 1_000_000,
  };
}

function readDatabaseUrl(text: string | undefined): string {
  if (!text) return `sqlite:${defaultDatabase}`;
  if (/^sqlite:.+/.test(text) || (/^postgres(ql)?:\/\//.test(text) && namesDatabase(text))) return text;
  const found = withoutCredentials(text);
  throw new Error(`DATABASE_URL: found "${found}", expected sqlite:<file> or postgres://<user>@<host>/<database>.`);
}

function namesDatabase(url: string): boolean {
  const { hostname, pathname } = URL.parse(url) ?? {};
  return Boolean(hostname && pathname && pathname !== '/');
}

function readPort(text: string | undefined): number {
  if (!text) return 4000;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new Error(`PORT: found "${text}", expected a whole number from 0 to 65535.`);
}

function readWhole(variable: string, text: string | undefined, byDefault: number): number {
  if (!text) return byDefault;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new Error(`${variable}: found "${text}", expected a whole number, 0 for none.`);
}

function readSwitch(variable: string, text: string | undefined): boolean {
  if (!text || text === 'false') return false;
  if (text === 'true') return true;
  throw new Error(`${variable}: found "${text}", expected true or false.`);
}

/** A password may hold any sign, so everything up to the last @ goes. */
function withoutCredentials(url: string): string {
  return url.replace(/\/\/.*@/, '//…@');
}
