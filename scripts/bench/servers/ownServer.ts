import { createApp, createOrm, eastJavaPackage, prepareDatabase, webFolder } from '@pionir/server';

/** Pionir on the database named, as a process of its own; keeps answers where it is given room for them. */
const [databaseUrl = '', cacheBytes = '0'] = process.argv.slice(2);
const orm = await createOrm(databaseUrl);
await prepareDatabase(orm, { packageFolder: eastJavaPackage, now: new Date() });
const app = await createApp({
  orm,
  webFolder,
  now: () => new Date(),
  reportError(error) {
    throw error;
  },
  cacheBytes: Number(cacheBytes),
});
process.send?.(await app.listen({ host: '127.0.0.1', port: 0 }));

// Whoever started it is gone: so is it.
process.once('disconnect', () => process.exit());
