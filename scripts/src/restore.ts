import { basename, resolve } from 'node:path';
import {
  BackupFault,
  commandLineActor,
  describeDatabase,
  endOf,
  findTokens,
  readConfig,
  recordAction,
  restoreBackup,
} from '@pionir/server';
import type { Em, RestoredBackup } from '@pionir/server';
import { Command } from 'commander';
import { describeBackup } from './backup.ts';
import { CommandFailure } from './commandLine.ts';
import type { CommandLine } from './commandLine.ts';
import { untilInterrupted } from './untilInterrupted.ts';
import { databaseOption, withDatabase } from './withDatabase.ts';

interface RestoreChoices {
  readonly force?: boolean;
  readonly database?: string;
}

/** `pionir restore <file>`: puts a backup in the place of what the database holds. */
export function restoreCommand(commandLine: CommandLine): Command {
  return new Command('restore')
    .summary('put a backup in the place of the database')
    .description(
      'Puts a backup in the place of what the database holds, all of it or nothing. The file is read to its\nend first. Stop the server before, and start it afterwards: it keeps answers by revision.',
    )
    .argument('<file>', 'a file that pionir backup has written')
    .option('--force', 'replace what the database holds')
    .addOption(databaseOption())
    .addHelpText(
      'after',
      `
Examples:
  pnpm pionir restore pionir-20261121T120000Z.jsonl.gz
  pnpm pionir restore pionir-20261121T120000Z.jsonl.gz --force --database postgres://pionir@localhost/pionir`,
    )
    .action(async (named: string, { force = false, database }: RestoreChoices) => {
      const databaseUrl = database ?? readConfig(commandLine.environment).databaseUrl;
      const file = resolve(named);
      const record = (em: Em, { head: { madeAt }, keptRevoked }: RestoredBackup) => {
        const action = { action: 'RESTORED', subject: basename(file), details: { madeAt, keptRevoked } } as const;
        return recordAction(em, commandLineActor, action, new Date());
      };
      const restoring = untilInterrupted((signal) => restoreBackup(databaseUrl, file, { force, signal, record }));
      const { head, keptRevoked } = await restoring.catch((error: unknown) => {
        if (!(error instanceof BackupFault)) throw error;
        throw new CommandFailure(`${file} was not restored. ${error.message} The database is as it was.`);
      });
      commandLine.say(`${describeDatabase(databaseUrl)} now holds ${describeBackup(head)}, as of ${head.madeAt}.`);
      if (keptRevoked.length > 0)
        commandLine.say(`Revoked since the backup, and still revoked: ${keptRevoked.join(', ')}.`);
      const tokens = await withDatabase(commandLine, databaseUrl, (orm) => findTokens(orm.em.fork() as Em));
      const valid = tokens.filter((token) => endOf(token, new Date()) === null);
      commandLine.say(
        valid.length === 0
          ? 'No access token is valid.'
          : 'Valid access tokens; revoke what was revoked elsewhere since:',
      );
      for (const { id, role, name } of valid) commandLine.say(`  ${id} ${role} ${name}`);
    });
}
