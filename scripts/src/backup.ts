import { basename, resolve } from 'node:path';
import { commandLineActor, recordAction, writeBackup } from '@pionir/server';
import type { BackupHead, Em } from '@pionir/server';
import { Command } from 'commander';
import type { CommandLine } from './commandLine.ts';
import { untilInterrupted } from './untilInterrupted.ts';
import { databaseOption, withDatabase } from './withDatabase.ts';

/** `pionir backup [file]`: everything that the database holds, in one file. */
export function backupCommand(commandLine: CommandLine): Command {
  return new Command('backup')
    .summary('write everything into one file')
    .description(
      'Writes all that the database holds into one file, while the server goes on reading and writing.\nThe file can be restored into SQLite or PostgreSQL, whichever it came from.',
    )
    .argument(
      '[file]',
      'where to; one that is there is replaced when the new one is whole (default: named by the time)',
    )
    .addOption(databaseOption())
    .addHelpText(
      'after',
      `
Examples:
  pnpm pionir backup
  pnpm pionir backup /srv/backups/pionir.jsonl.gz --database postgres://pionir@localhost/pionir`,
    )
    .action(async (named: string | undefined, { database }: { readonly database?: string }) => {
      const now = new Date();
      const file = resolve(named ?? defaultName(now));
      const head = await withDatabase(commandLine, database, async (orm) => {
        const written = await untilInterrupted((signal) => writeBackup(orm, file, { now, signal }));
        const action = {
          action: 'BACKED_UP',
          subject: basename(file),
          details: { revision: written.revision },
        } as const;
        await recordAction(orm.em.fork() as Em, commandLineActor, action, now);
        return written;
      });
      commandLine.say(`${file} holds ${describeBackup(head)}.`);
    });
}

/** What a backup is, in words. */
export function describeBackup({ revision, tables }: BackupHead): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0).toLocaleString('en');
  return revision === null ? `no revision yet, ${rows} rows` : `revision ${revision.number}, ${rows} rows`;
}

/** No colons: not every system takes them in a name. */
function defaultName(now: Date): string {
  return `pionir-${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z.jsonl.gz`;
}
