import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Where it is told, beside the three that every process has. */
const told = 3;

// Loaded into a process before its own modules: at its end it tells how many kilobytes it has held at most. To ask for
// it again and again from outside would be to start processes beside what is timed.
if (isMainThread) process.once('exit', () => writeSync(told, String(process.resourceUsage().maxRSS)));
