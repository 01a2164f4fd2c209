import { Command, CommanderError } from 'commander';
import { backupCommand } from './backup.ts';
import { changesCommand } from './changes.ts';
import { checkCommand } from './check.ts';
import { CommandFailure } from './commandLine.ts';
import type { CommandLine } from './commandLine.ts';
import { exportCommand } from './export.ts';
import { generateCommand } from './generate/generate.ts';
import { importCommand } from './import.ts';
import { restoreCommand } from './restore.ts';
import { templateCommand } from './template.ts';
import { tokenCommand } from './token.ts';
import { traceCommand } from './trace.ts';
import { Interrupted, interruptedCode } from './untilInterrupted.ts';

/** Exit codes: 0 done, 1 refused or failed, 2 called wrongly, 130 broken off. */
const failed = 1;
const calledWrongly = 2;

const commandLine: CommandLine = {
  environment: process.env,
  say: (line) => process.stdout.write(`${line}\n`),
  progress: process.stderr,
};

// Whoever reads may have seen enough (`pionir trace … | head -1`): a closed pipe is a quiet end, no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

/** `pnpm pionir <command>`: the command line of Pionir, a command a file. */
async function main(): Promise<void> {
  const pionir = new Command('pionir')
    .description('Pionir: who is protected at work, who says so, since when.')
    .usage('<command> [options]')
    .addHelpText('after', '\nExit codes: 0 done, 1 refused or failed, 2 called wrongly, 130 broken off.');
  const commands = [
    importCommand,
    templateCommand,
    changesCommand,
    traceCommand,
    exportCommand,
    tokenCommand,
    backupCommand,
    restoreCommand,
    checkCommand,
    generateCommand,
  ];
  for (const command of commands) pionir.addCommand(command(commandLine));
  for (const command of withSubcommands(pionir)) {
    command.exitOverride().showHelpAfterError('(--help tells how it is called)');
  }
  await pionir.parseAsync();
}

function withSubcommands(command: Command): Command[] {
  return [command, ...command.commands.flatMap((inner) => withSubcommands(inner as Command))];
}

main().catch((error: unknown) => {
  process.exitCode = exitCodeOf(error);
  // Commander has said already what was wrong with the call.
  if (error instanceof CommanderError) return;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `${error instanceof CommandFailure || error instanceof Interrupted ? message : `Pionir failed: ${message}`}\n`,
  );
});

function exitCodeOf(error: unknown): number {
  if (error instanceof Interrupted) return interruptedCode;
  if (!(error instanceof CommanderError)) return failed;
  return error.exitCode === 0 ? 0 : calledWrongly;
}
