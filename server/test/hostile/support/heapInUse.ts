import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Megabytes of objects that are still held after everything else was thrown away. */
export function heapInUse(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed / 1_000_000;
}
