import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const kilobyte = 1024;

/** What a process holds in memory now, in millions of bytes; null where it has ended. */
export async function residentMegabytes(processId: number): Promise<number | null> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(processId)]).catch(() => ({
    stdout: '',
  }));
  return stdout.trim() === '' ? null : (Number(stdout) * kilobyte) / 1_000_000;
}
