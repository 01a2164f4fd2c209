import { eastJavaPackage, exportSite, prepareDatabase, readConfig, rendererFile, webFolder } from '@pionir/server';
import { Command, InvalidArgumentError } from 'commander';
import { CommandFailure } from './commandLine.ts';
import type { CommandLine } from './commandLine.ts';
import { databaseOption, withDatabase } from './withDatabase.ts';

interface ExportChoices {
  readonly base: string;
  readonly origin?: string;
  readonly api?: string;
  readonly database?: string;
}

/** `pionir export`: writes the site as files, which any file server can show. */
export function exportCommand(commandLine: CommandLine): Command {
  const { environment, say } = commandLine;
  return new Command('export')
    .summary('write the whole site as files')
    .description(
      'Writes every page in both languages, every answer they ask for, the downloads and the feeds as files,\nwhich any file server shows without a server of ours. An earlier export in the folder is replaced\nwhen the new one is whole. A new database is filled with East Java first.',
    )
    .argument('[folder]', 'where to write', 'export')
    .option('--base <path>', 'the path under which the files will stand', readBase, '/')
    .option(
      '--origin <url>',
      'where readers will find them, for whole addresses (default: PUBLIC_URL, else http://localhost:<PORT>)',
      readOrigin,
    )
    .option('--api <url>', 'where the site is served with its API, to which the pages then lead', readOrigin)
    .addOption(databaseOption())
    .addHelpText(
      'after',
      `
Examples:
  pnpm pionir export
  pnpm pionir export site --base /pionir/ --origin https://office.example --api https://pionir.example`,
    )
    .action(async (folder: string, { base, origin: named, api, database }: ExportChoices) => {
      const { publicUrl, port, boundariesFile } = readConfig(environment);
      const origin = named ?? publicUrl ?? `http://localhost:${port}`;
      const written = await withDatabase(commandLine, database, async (orm) => {
        const now = new Date();
        await prepareDatabase(orm, { packageFolder: eastJavaPackage, now });
        const where = { folder, base, origin, servedAt: api ?? null };
        return exportSite({ orm, ...where, webFolder, rendererFile, boundariesFile, now }).catch((error: Error) => {
          throw new CommandFailure(`Nothing was exported. ${error.message}`);
        });
      });
      say(`Revision ${written.revision} is exported to ${folder}: ${written.pages} pages, ${written.answers} answers.`);
      if (named === undefined && publicUrl === null)
        say(`No address was named (--origin or PUBLIC_URL): feeds and the list of pages say ${origin}.`);
    });
}

function readBase(text: string): string {
  if (/^\/([\w.~-]+\/)*$/.test(text)) return text;
  throw new InvalidArgumentError('Expected a path with a slash at both ends, like /pionir/.');
}

function readOrigin(text: string): string {
  const url = URL.parse(text);
  if (url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  throw new InvalidArgumentError('Expected an address like https://pionir.example.');
}
