import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const program = join(import.meta.dirname, '../../scripts/dist/pionir.js');

export interface MeasuredCopy {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** An export of the East Java data, from a database of its own. */
export async function exportToMeasure(): Promise<MeasuredCopy> {
  const room = await mkdtemp(join(tmpdir(), 'pionir-budgets-'));
  const folder = join(room, 'site');
  const database = `sqlite:${join(room, 'pionir.sqlite3')}`;
  await promisify(execFile)(process.execPath, [program, 'export', folder, '--database', database]);
  return { folder, remove: () => rm(room, { recursive: true, force: true }) };
}
