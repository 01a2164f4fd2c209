import { fileURLToPath } from 'node:url';
import { readDatabaseConfig } from './db/readDatabaseConfig.ts';
import type { DatabaseConfig } from './db/readDatabaseConfig.ts';
import { withoutCredentials } from './db/withoutCredentials.ts';
import { readOperationsConfig } from './operations/readOperationsConfig.ts';
import { readProcesses } from './processes/readProcesses.ts';
import type { TrafficConfig } from './http/readTrafficConfig.ts';
import { readTrafficConfig } from './http/readTrafficConfig.ts';
import type { OperationsConfig } from './operations/readOperationsConfig.ts';

/** What the environment decides; everything has a default that works from a fresh clone. */
export interface Config extends DatabaseConfig, OperationsConfig, TrafficConfig {
  /** How many processes answer, beside the one that starts them where there are several. */
  readonly processes: number;
  readonly host: string;
  readonly port: number;
  /** Where readers find the server, `https://pionir.example`; null for where they asked. */
  readonly publicUrl: string | null;
  /** GeoJSON of the places' boundaries, for a true map; null for the map of tiles. */
  readonly boundariesFile: string | null;
}

const defaultDatabase = fileURLToPath(new URL('../../data/pionir.sqlite3', import.meta.url));

/** Folder of the data package that a new database is filled with. */
export const eastJavaPackage = fileURLToPath(new URL('../data/east-java', import.meta.url));

/** Folder of the built web client. */
export const webFolder = fileURLToPath(new URL('../../web/dist', import.meta.url));

/** What draws the pages before a browser does, as built. */
export const rendererFile = fileURLToPath(new URL('../../web/dist-render/index.js', import.meta.url));

/** The questions of the web client by their hashes, as its build wrote them. */
export const trustedDocumentsFile = fileURLToPath(
  new URL('../../web/src/graphql/generated/trustedDocuments.json', import.meta.url),
);

/** Folder of the built playground. */
export const playgroundFolder = fileURLToPath(new URL('../../web/dist-playground', import.meta.url));

/**
 * Reads `HOST`, `PORT`, `PUBLIC_URL`, `BOUNDARIES_FILE`, `PROCESSES`, where the data are and what operators decide.
 * Throws with the variable, what was found and what was expected.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const operations = readOperationsConfig(environment);
  return {
    ...readDatabaseConfig(environment, defaultDatabase),
    processes: readProcesses(environment['PROCESSES'], operations.metrics),
    host: environment['HOST'] || 'localhost',
    port: readPort(environment['PORT']),
    publicUrl: readPublicUrl(environment['PUBLIC_URL']),
    boundariesFile: environment['BOUNDARIES_FILE'] || null,
    ...operations,
    ...readTrafficConfig(environment),
  };
}

function readPort(text: string | undefined): number {
  if (!text) return 4000;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new Error(`PORT: found "${text}", expected a whole number from 0 to 65535.`);
}

function readPublicUrl(text: string | undefined): string | null {
  if (!text) return null;
  const url = URL.parse(text);
  if (url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  throw new Error(`PUBLIC_URL: found "${withoutCredentials(text)}", expected an address like https://pionir.example.`);
}
