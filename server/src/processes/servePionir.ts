import { playgroundFolder, rendererFile, trustedDocumentsFile, webFolder } from '../config.ts';
import type { Config } from '../config.ts';
import { shareKeptFacts } from '../coverage/KeptFacts.ts';
import { createOrm } from '../db/createOrm.ts';
import type { Orm } from '../db/createOrm.ts';
import { openDeskOrm } from '../db/openDeskOrm.ts';
import { Replica } from '../db/Replica.ts';
import { Replicas } from '../db/Replicas.ts';
import { DeskThread } from '../desk/work/DeskThread.ts';
import { defaultLimits } from '../graphql/limits/limits.ts';
import { createApp } from '../http/createApp.ts';
import { deskLimits } from '../http/desk/deskLimits.ts';
import { readTrustedDocuments } from '../http/graphql/readTrustedDocuments.ts';
import { createLogger } from '../operations/createLogger.ts';
import type { Metrics } from '../operations/Metrics.ts';
import { currentRequestId } from '../operations/requestId.ts';

/** A server that listens. */
export interface Serving {
  readonly port: number;
  /** Answers what is under way, then lets go of the databases. */
  readonly close: () => Promise<void>;
}

/** A replica that is not reached by then is left out, and another one answers. */
const replicaMilliseconds = 1000;

/** Serves web and API from a database that is ready, in this process. */
export async function servePionir(config: Config, orm: Orm, metrics: Metrics | null): Promise<Serving> {
  const logger = createLogger({ level: config.logLevel, forTerminal: process.stderr.isTTY });
  const replicas = await openReplicas(orm, config);
  const deskOrm = await openDeskOrm(orm, config.databaseUrl);
  const deskThread = new DeskThread(config.databaseUrl, deskOrm, deskLimits(defaultLimits).answerMilliseconds);
  const app = await createApp({
    orm,
    replicas,
    deskOrm,
    doDeskTask: deskThread.do,
    listenAt: config.databaseUrl.startsWith('sqlite:') ? null : config.databaseUrl,
    webFolder,
    rendererFile,
    playgroundFolder,
    trustedDocuments: readTrustedDocuments(trustedDocumentsFile),
    publicUrl: config.publicUrl,
    boundariesFile: config.boundariesFile,
    now: () => new Date(),
    reportError: (error) => logger.error({ err: error, requestId: currentRequestId() }, 'an error of ours'),
    logger,
    hstsSeconds: config.hstsSeconds,
    requestsPerMinute: config.requestsPerMinute,
    trustedProxies: config.trustedProxies,
    cacheBytes: config.cacheBytes,
    ...(metrics && { metrics, showMetrics: config.metrics === 'on' }),
  });
  await app.listen({
    host: config.host,
    port: config.port,
    listenTextResolver: (address) => `listening at ${address}`,
  });
  const { port } = app.server.address() as { port: number };
  return {
    port,
    async close() {
      await app.close();
      await deskThread.close();
      await Promise.all([replicas.close(), ...[...new Set([orm, deskOrm])].map((opened) => opened.close())]);
    },
  };
}

async function openReplicas(primary: Orm, { replicaUrls, poolSize }: Config): Promise<Replicas> {
  const pool = { poolSize, connectMilliseconds: replicaMilliseconds };
  const orms = await Promise.all(replicaUrls.map((url) => createOrm(url, pool)));
  for (const orm of orms) shareKeptFacts(primary, orm);
  return new Replicas(orms.map((orm) => new Replica(orm)));
}
