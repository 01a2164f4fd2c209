// Imports a package with the built server and stands still at the progress named, waiting to be killed.
import { writeSync } from 'node:fs';
import { createOrm, importPackage } from '../../../dist/index.js';

const [url, folder, stopAt] = process.argv.slice(2);
const orm = await createOrm(url);
await importPackage(orm, folder, {
  now: new Date('2026-11-21T12:00:00Z'),
  onProgress({ table, rows }) {
    if (`${table} ${rows}` !== stopAt) return;
    writeSync(1, stopAt);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  },
});
