import type { FastifyInstance } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Em } from '../../db/createOrm.ts';
import { refusal } from '../../graphql/errors/refusal.ts';
import { findTemplate } from '../../template/findTemplate.ts';
import type { KeptTemplates } from '../../template/findTemplate.ts';
import { mediaTypes } from '../../download/downloads.ts';
import { refuse } from '../graphql/refuse.ts';
import type { DeskAnswering } from './answerDesk.ts';

/** `/desk/template.xlsx`, and `?package=…` for another package than East Java: the workbook to be filled in. */
export async function templateRoute(app: FastifyInstance, { orm, now }: DeskAnswering): Promise<void> {
  // To make one takes half a second, and anybody may ask for it.
  const kept: KeptTemplates = new LRUCache({ max: 4 });
  app.get('/desk/template.xlsx', { compress: false }, async (request, reply) => {
    const packageName = new URL(request.url, 'http://desk').searchParams.get('package') ?? 'east-java';
    const template = await findTemplate(orm.em.fork() as Em, packageName, now(), kept);
    if (template === null) {
      const found = JSON.stringify(packageName);
      return refuse(reply, refusal('NOT_FOUND', `package: found ${found}, expected one that has been published.`), 404);
    }
    return reply
      .type(mediaTypes.XLSX)
      .header('content-disposition', 'attachment; filename="pionir.xlsx"')
      .header('cache-control', 'no-store')
      .send(Buffer.from(template));
  });
}
