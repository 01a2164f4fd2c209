import { hash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Em, Orm } from '../db/createOrm.ts';
import { keepingWithin } from '../coverage/Keeping.ts';
import { downloads, downloadsOf } from '../download/downloads.ts';
import { findEdition } from '../download/findEdition.ts';
import { createSchema } from '../graphql/createSchema.ts';
import { createLoaders } from '../graphql/loaders.ts';
import { printContract } from '../graphql/printContract.ts';
import { claimReviewRoutes } from './claimReviewRoutes.ts';
import type { DownloadOptions } from './DownloadOptions.ts';
import { originOf } from './originOf.ts';
import { rankingRoutes } from './rankingRoutes.ts';
import { sendDownload } from './sendDownload.ts';

const tooLong =
  'There are more rows than a sheet of a workbook can have. The whole data is at /data/pionir.zip, each table at /data/<table>.csv.\n';

/** The data to be taken away: all of it, a table, a ranking; and the contract. */
export async function downloadRoutes(app: FastifyInstance, options: DownloadOptions): Promise<void> {
  const { orm, publicUrl, reportError } = options;
  for (const { path, format, table, open } of downloads) {
    app.get(path, async (request, reply) => {
      const em = orm.em.fork() as Em;
      const edition = await findEdition(em);
      if (edition === null)
        return reply.code(503).type('text/plain; charset=utf-8').send('Nothing has been published yet.\n');
      if (format === 'XLSX' && !(await isOffered(em, orm, path)))
        return reply.code(404).type('text/plain; charset=utf-8').send(tooLong);
      const origin = originOf(request, publicUrl);
      const address = origin === null ? null : `${origin}/data`;
      const file = {
        format,
        name: table,
        hash: hash('sha256', JSON.stringify([edition.tag, path, address])),
        onlyByRevision: true,
        open: () => open(em, edition, address),
      };
      return sendDownload(request, reply, edition, file, reportError);
    });
  }
  const contract = printContract(await createSchema());
  app.get('/schema.graphql', async (_request, reply) => reply.type('text/plain; charset=utf-8').send(contract));
  await app.register(rankingRoutes, options);
  await app.register(claimReviewRoutes, options);
}

async function isOffered(em: Em, orm: Orm, path: string): Promise<boolean> {
  const counts = await createLoaders(em, keepingWithin(orm, em)).rowCounts.load('all');
  return downloadsOf(counts).some((download) => download.path === path);
}
