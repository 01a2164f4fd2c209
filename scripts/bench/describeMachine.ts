import { cpus, loadavg, release, totalmem, type as systemName } from 'node:os';
import type { Machine } from './Report.ts';

/** Where it runs, and how busy that is already. */
export function describeMachine(): Machine {
  return {
    system: `${systemName()} ${release()}`,
    processors: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`,
    memoryGigabytes: Math.round(totalmem() / 1e9),
    load: loadavg().map((waiting) => Number(waiting.toFixed(2))),
  };
}
