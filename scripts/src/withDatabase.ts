import { createOrm, databaseBusy, describeDatabase, isDatabaseBusy, readConfig } from '@pionir/server';
import type { Orm } from '@pionir/server';
import { InvalidArgumentError, Option } from 'commander';
import { CommandFailure } from './commandLine.ts';
import type { CommandLine } from './commandLine.ts';

/** Opens the database that was named, or that the environment names; closes it whatever happens. */
export async function withDatabase<Result>(
  { environment }: CommandLine,
  named: string | undefined,
  use: (orm: Orm) => Promise<Result>,
): Promise<Result> {
  const databaseUrl = named ?? readConfig(environment).databaseUrl;
  const orm = await createOrm(databaseUrl).catch((error: Error) => {
    throw new CommandFailure(`Cannot open ${describeDatabase(databaseUrl)}: ${error.message}`);
  });
  try {
    await orm.em
      .fork()
      .execute('select 1')
      .catch((error: Error) => {
        throw new CommandFailure(`Cannot reach ${describeDatabase(databaseUrl)}: ${error.message}`);
      });
    return await use(orm);
  } catch (error) {
    throw isDatabaseBusy(error)
      ? new CommandFailure(`Cannot write into ${describeDatabase(databaseUrl)}. ${databaseBusy}`)
      : error;
  } finally {
    await orm.close();
  }
}

/** The option that names the database. */
export function databaseOption(): Option {
  return new Option(
    '--database <url>',
    'sqlite:<file> or postgres://… (default: DATABASE_URL, else the file data/pionir.sqlite3)',
  ).argParser(readDatabaseUrl);
}

function readDatabaseUrl(text: string): string {
  try {
    return readConfig({ DATABASE_URL: text }).databaseUrl;
  } catch {
    throw new InvalidArgumentError('Expected sqlite:<file> or postgres://<address>.');
  }
}
