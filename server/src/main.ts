import {
  eastJavaPackage,
  playgroundFolder,
  readConfig,
  rendererFile,
  trustedDocumentsFile,
  webFolder,
} from './config.ts';
import { describeDatabase } from './db/describeDatabase.ts';
import { createOrm } from './db/createOrm.ts';
import { openDeskOrm } from './db/openDeskOrm.ts';
import { prepareDatabase } from './db/prepareDatabase.ts';
import { DeskThread } from './desk/work/DeskThread.ts';
import { defaultLimits } from './graphql/limits/limits.ts';
import { createApp } from './http/createApp.ts';
import { deskLimits } from './http/desk/deskLimits.ts';
import { readTrustedDocuments } from './http/graphql/readTrustedDocuments.ts';
import { createLogger } from './operations/createLogger.ts';
import { Metrics } from './operations/Metrics.ts';
import { currentRequestId } from './operations/requestId.ts';
import { serveMetrics } from './operations/serveMetrics.ts';

/** Starts Pionir: opens and fills the database, serves web and API, stops cleanly on Ctrl-C. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const say = (line: string) => process.stdout.write(`${line}\n`);
  say(`Pionir: opening ${describeDatabase(config.databaseUrl)}`);
  const orm = await createOrm(config.databaseUrl);
  const prepared = await prepareDatabase(orm, { packageFolder: eastJavaPackage, now: new Date() });
  if (prepared.imported) say('Pionir: the database was empty; it now holds the East Java data.');
  const deskOrm = await openDeskOrm(orm, config.databaseUrl);
  const deskThread = new DeskThread(config.databaseUrl, deskOrm, deskLimits(defaultLimits).answerMilliseconds);
  const logger = createLogger({ level: config.logLevel, forTerminal: process.stderr.isTTY });
  const metrics = config.metrics === 'off' ? null : new Metrics();
  const app = await createApp({
    orm,
    deskOrm,
    doDeskTask: deskThread.do,
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
  const metricsApp = metrics && typeof config.metrics === 'object' ? await serveMetrics(metrics, config.metrics) : null;
  const stop = async () => {
    await Promise.all([app.close(), metricsApp?.close()]);
    await deskThread.close();
    await Promise.all([...new Set([orm, deskOrm])].map((opened) => opened.close()));
    say('Pionir has stopped.');
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  const { port } = app.server.address() as { port: number };
  say(`Pionir is ready, with revision ${prepared.revision} of the data:`);
  const origin = `http://${config.host}:${port}`;
  say(`  web      ${origin}/`);
  say(`  GraphQL  ${origin}/graphql, to try at ${origin}/playground`);
  say('Ctrl-C stops it.');
}

/** In words where the cause is outside: another program on the port. */
function reasonOf(error: unknown): string {
  const { code, port, message } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE') return `Port ${port} is taken by another program; PORT=<number> chooses another.`;
  return message ?? String(error);
}

main().catch((error: unknown) => {
  process.stderr.write(`Pionir cannot start. ${reasonOf(error)}\n`);
  // Open connections would keep a server alive that serves nothing.
  process.exit(1);
});
