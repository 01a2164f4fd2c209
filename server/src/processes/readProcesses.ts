import type { OperationsConfig } from '../operations/readOperationsConfig.ts';

const mostProcesses = 128;

/** Reads `PROCESSES`. Throws as the other settings do. */
export function readProcesses(text: string | undefined, metrics: OperationsConfig['metrics']): number {
  if (!text) return 1;
  const processes = Number(text);
  if (!/^\d+$/.test(text) || processes < 1 || processes > mostProcesses)
    throw new Error(`PROCESSES: found "${text}", expected a whole number from 1 to ${mostProcesses}.`);
  // Whichever process is asked would tell of itself alone.
  if (processes > 1 && metrics === 'on')
    throw new Error(`METRICS: found "on" with PROCESSES=${processes}, expected off or <host>:<port>.`);
  return processes;
}
