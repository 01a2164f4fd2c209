import {
  commandLineActor,
  createToken,
  defaultDays,
  findTokens,
  isLine,
  longestName,
  migrate,
  mostDays,
  revokeToken,
} from '@pionir/server';
import type { Em, Orm } from '@pionir/server';
import { isWordOf, tokenRoles, wordsOf } from '@pionir/shared';
import type { TokenRole } from '@pionir/shared';
import { Command, InvalidArgumentError } from 'commander';
import { CommandFailure } from './commandLine.ts';
import type { CommandLine } from './commandLine.ts';
import { describeTokens } from './describeTokens.ts';
import { databaseOption, withDatabase } from './withDatabase.ts';

interface DatabaseChoice {
  readonly database?: string;
}

interface CreateChoices extends DatabaseChoice {
  readonly role: TokenRole;
  readonly name?: string;
  readonly days: number;
}

/** `pionir token …`: makes, lists and revokes the access tokens of the desk. */
export function tokenCommand(commandLine: CommandLine): Command {
  const onTokens = <Result>({ database }: DatabaseChoice, use: (em: Em) => Promise<Result>) =>
    withDatabase(commandLine, database, async (orm: Orm) => {
      await migrate(orm);
      return use(orm.em.fork() as Em);
    });
  return new Command('token')
    .summary('manage who may sign in at the desk')
    .description('Makes, lists and revokes the access tokens with which offices sign in at the desk.')
    .addCommand(
      new Command('create')
        .summary('make a token')
        .description('Makes an access token and prints it, once: only a hash of it is kept.')
        .requiredOption('--role <role>', 'contributor, publisher or administrator', readRole)
        .option(
          '--name <name>',
          'of the office or desk that will use it, never of a person (default: the role)',
          readName,
        )
        .option('--days <days>', `how many days it is valid, 1 to ${mostDays}`, readDays, defaultDays)
        .addOption(databaseOption())
        .addHelpText('after', '\nExample:\n  pnpm pionir token create --role publisher --name "Data desk, Tuban"')
        .action(async ({ role, name, days, ...where }: CreateChoices) => {
          const wish = { role, days, name: name ?? tokenRoles[role].en };
          const made = await onTokens(where, (em) => createToken(em, wish, commandLineActor, new Date()));
          commandLine.say(made.text);
          commandLine.say(`${tokenRoles[role].en} "${wish.name}", valid until ${made.token.expiresAt}.`);
          commandLine.say('It is shown this once. Keep it like a password.');
        }),
    )
    .addCommand(
      new Command('list')
        .summary('list all tokens')
        .description('Lists every token there ever was, the newest first, without its secret.')
        .addOption(databaseOption())
        .addHelpText('after', '\nExample:\n  pnpm pionir token list --database postgres://pionir@localhost/pionir')
        .action(async (where: DatabaseChoice) => {
          const tokens = await onTokens(where, findTokens);
          for (const line of describeTokens(tokens, new Date())) commandLine.say(line);
        }),
    )
    .addCommand(
      new Command('revoke')
        .summary('end a token and its sessions')
        .description('Ends a token at once, and every session that was begun with it.')
        .argument('<id>', 'id of the token, as list shows it')
        .addOption(databaseOption())
        .addHelpText('after', '\nExample:\n  pnpm pionir token revoke abcdefghjk')
        .action(async (id: string, where: DatabaseChoice) => {
          const token = await onTokens(where, (em) => revokeToken(em, id, commandLineActor, new Date()));
          if (token === null) throw new CommandFailure(`There is no token ${id}; "pionir token list" shows them.`);
          commandLine.say(`The token ${token.id}, "${token.name}", is revoked since ${token.revokedAt}.`);
        }),
    );
}

function readRole(text: string): TokenRole {
  const word = text.toUpperCase();
  if (isWordOf(tokenRoles, word)) return word;
  throw new InvalidArgumentError(`Expected one of ${wordsOf(tokenRoles).join(', ').toLowerCase()}.`);
}

function readName(text: string): string {
  const name = text.trim();
  if (name !== '' && name.length <= longestName && isLine(name)) return name;
  throw new InvalidArgumentError(`Expected the name of an office, 1 to ${longestName} characters on one line.`);
}

function readDays(text: string): number {
  const days = Number(text);
  if (/^\d{1,3}$/.test(text) && days >= 1 && days <= mostDays) return days;
  throw new InvalidArgumentError(`Expected a whole number from 1 to ${mostDays}.`);
}
