import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const commandLine = join(import.meta.dirname, '../../../scripts/dist/pionir.js');

/** An access token, made as an operator makes one. */
export async function makeToken(
  databaseUrl: string,
  role: 'contributor' | 'publisher' | 'administrator',
): Promise<string> {
  const words = ['token', 'create', '--role', role, '--name', `Meja ${role}`, '--database', databaseUrl];
  const { stdout } = await promisify(execFile)(process.execPath, [commandLine, ...words]);
  const token = /^pionir_\S+$/m.exec(stdout)?.[0];
  if (token === undefined) throw new Error(`No token was made. The command line said:\n${stdout}`);
  return token;
}
