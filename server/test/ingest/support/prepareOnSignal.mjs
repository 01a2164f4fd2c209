// Makes a database ready with the built server as soon as its input ends, so that several processes start at once.
import { createOrm, prepareDatabase } from '../../../dist/index.js';

const [url, packageFolder] = process.argv.slice(2);
process.stdout.write('ready\n');
await process.stdin.resume().toArray();
const orm = await createOrm(url);
const { revision } = await prepareDatabase(orm, { packageFolder, now: new Date('2026-11-21T12:00:00Z') });
process.stdout.write(`${revision}\n`);
await orm.close();
