import cluster from 'node:cluster';
import { eastJavaPackage, readConfig } from './config.ts';
import type { Config } from './config.ts';
import { createOrm } from './db/createOrm.ts';
import { describeDatabase } from './db/describeDatabase.ts';
import { prepareDatabase } from './db/prepareDatabase.ts';
import { growHeapSlowly } from './processes/growHeapSlowly.ts';
import { serveAlone } from './processes/serveAlone.ts';
import { serveAsOneOfSeveral } from './processes/serveAsOneOfSeveral.ts';
import type { Serving } from './processes/servePionir.ts';
import { superviseProcesses } from './processes/superviseProcesses.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Starts Pionir: opens and fills the database, serves web and API, stops cleanly on Ctrl-C. */
async function main(): Promise<void> {
  growHeapSlowly();
  const config = readConfig(process.env);
  // What ties it to its supervisor would keep it running.
  if (cluster.isWorker) return stopOnSignal(await serveAsOneOfSeveral(config), () => cluster.worker?.disconnect());
  say(`Pionir: opening ${describeDatabase(config.databaseUrl)}`);
  const orm = await createOrm(config.databaseUrl, config);
  const prepared = await prepareDatabase(orm, { packageFolder: eastJavaPackage, now: new Date() });
  if (prepared.imported) say('Pionir: the database was empty; it now holds the East Java data.');
  const serving = config.processes === 1 ? await serveAlone(config, orm) : await serveBySeveral(config, orm.close());
  stopOnSignal(serving, () => say('Pionir has stopped.'));
  say(`Pionir is ready, with revision ${prepared.revision} of the data:`);
  const origin = `http://${config.host}:${serving.port}`;
  say(`  web      ${origin}/`);
  say(`  GraphQL  ${origin}/graphql, to try at ${origin}/playground`);
  say('Ctrl-C stops it.');
}

/** Each process opens the database for itself. */
async function serveBySeveral(config: Config, closed: Promise<void>): Promise<Serving> {
  await closed;
  return superviseProcesses(config);
}

function stopOnSignal({ close }: Serving, stopped: () => void): void {
  let closing: Promise<void> | null = null;
  // From a terminal the signal comes to every process, and from a supervisor once more.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => (closing ??= close().then(stopped)));
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
