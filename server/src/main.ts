import { readConfig, eastJavaPackage, webFolder } from './config.ts';
import { describeDatabase } from './db/describeDatabase.ts';
import { createOrm } from './db/createOrm.ts';
import { prepareDatabase } from './db/prepareDatabase.ts';
import { createApp } from './http/createApp.ts';

/** Starts Pionir: opens and fills the database, serves web and API, stops cleanly on Ctrl-C. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const say = (line: string) => process.stdout.write(`${line}\n`);
  say(`Pionir: opening ${describeDatabase(config.databaseUrl)}`);
  const orm = await createOrm(config.databaseUrl);
  const prepared = await prepareDatabase(orm, { packageFolder: eastJavaPackage, now: new Date() });
  if (prepared.imported) say('Pionir: the database was empty; it now holds the East Java data.');
  const app = await createApp({
    orm,
    webFolder,
    publicUrl: config.publicUrl,
    boundariesFile: config.boundariesFile,
    now: () => new Date(),
    reportError,
  });
  await app.listen({ host: config.host, port: config.port });
  const stop = async () => {
    await app.close();
    await orm.close();
    say('Pionir has stopped.');
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  const { port } = app.server.address() as { port: number };
  say(`Pionir is ready, with revision ${prepared.revision} of the data:`);
  say(`  web      http://${config.host}:${port}/`);
  say(`  GraphQL  http://${config.host}:${port}/graphql`);
  say('Ctrl-C stops it.');
}

function reportError(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
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
