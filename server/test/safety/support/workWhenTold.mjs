// Loads the built server, waits for a task as a line of JSON, says when it begins and ends, then waits to be killed.
import { flushCompileCache } from 'node:module';
import { createInterface } from 'node:readline';
import { writeBackup } from '../../../dist/backup/writeBackup.js';
import { restoreBackup } from '../../../dist/backup/restoreBackup.js';
import { createOrm } from '../../../dist/db/createOrm.js';
import { importPackage } from '../../../dist/ingest/importPackage.js';
import { draftSource } from '../../../dist/ingest/source/draftSource.js';

const now = new Date('2026-11-21T12:00:00Z');
const say = (text) => process.stdout.write(`${text}\n`);

const works = {
  import: (orm, { folder }) => importPackage(orm, folder, { now }),
  publish: (orm, { rows }) =>
    importPackage(orm, draftSource('east-java', rows), { now, partial: true, expectedRevision: 1 }),
  backup: (orm, { file }) => writeBackup(orm, file, { now }),
  restore: (_orm, { url, file }) => restoreBackup(url, file, { force: true }),
};

// Who is killed cannot keep it later.
flushCompileCache();
say('ready');
for await (const line of createInterface({ input: process.stdin })) {
  const task = JSON.parse(line);
  const orm = task.work === 'restore' ? null : await createOrm(task.url);
  await orm?.em.fork().execute('select 1');
  say('begins');
  await works[task.work](orm, task);
  say('ends');
}
