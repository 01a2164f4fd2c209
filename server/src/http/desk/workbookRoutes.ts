import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SignedIn } from '../../access/SignedIn.ts';
import type { Em } from '../../db/createOrm.ts';
import { requireRole } from '../../desk/requireRole.ts';
import { createDraft } from '../../draft/createDraft.ts';
import { refuseImport } from '../../draft/refuseImport.ts';
import { rowsOfWorkbook } from '../../draft/rowsOfWorkbook.ts';
import { refusal } from '../../graphql/errors/refusal.ts';
import { workbookLimits } from '../../ingest/workbook/workbookLimits.ts';
import { findTemplate } from '../../template/findTemplate.ts';
import type { DeskAnswering } from './answerDesk.ts';
import { findSignedIn } from './findSignedIn.ts';
import { readDraftAddress } from './readDraftAddress.ts';
import { sessionCookie } from './sessionCookie.ts';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * `POST /desk/workbook?title=…&file=…` makes a draft of a workbook, or tells all
 * that is wrong with it; `/desk/template.xlsx` is the workbook to be filled in.
 */
export async function workbookRoutes(app: FastifyInstance, answering: DeskAnswering): Promise<void> {
  const { orm, now } = answering;
  app.addContentTypeParser(
    workbookType,
    { parseAs: 'buffer', bodyLimit: workbookLimits.fileBytes },
    async (_request: unknown, body: Buffer) => body,
  );
  app.post('/desk/workbook', { bodyLimit: workbookLimits.fileBytes, compress: false }, async (request, reply) => {
    const by = requireRole({ desk: { signedIn: await whoAsks(request, reply, answering) } }, 'CONTRIBUTOR');
    const { title, file, packageName } = readDraftAddress(request.url);
    const { body } = request;
    if (!Buffer.isBuffer(body)) throw refusal('BAD_REQUEST', `content-type: expected ${workbookType}.`);
    const workbook = { name: file, read: async () => body };
    const rows = await rowsOfWorkbook(orm, packageName, workbook, now()).catch(refuseImport);
    if (rows.length === 0)
      throw refusal('NOTHING_CHANGED', 'Every row of the workbook is published just so, or it has none.');
    const draft = await createDraft(
      orm.em.fork() as Em,
      { title, kind: 'WORKBOOK', package: packageName, rows },
      by,
      now(),
    );
    return reply.code(201).header('cache-control', 'no-store').send({ id: draft.id, rows: draft.rows.length });
  });
  app.get('/desk/template.xlsx', { compress: false }, async (request, reply) => {
    const { packageName } = readDraftAddress(request.url);
    const template = await findTemplate(orm.em.fork() as Em, packageName, now());
    if (template === null) throw refusal('NOT_FOUND', `package: found ${JSON.stringify(packageName)}, which is none.`);
    return reply
      .type(workbookType)
      .header('content-disposition', 'attachment; filename="pionir.xlsx"')
      .header('cache-control', 'no-store')
      .send(Buffer.from(template));
  });
}

async function whoAsks(
  request: FastifyRequest,
  reply: FastifyReply,
  { orm, guard, now, publicUrl }: DeskAnswering,
): Promise<SignedIn | null> {
  const { key } = sessionCookie(request, reply, publicUrl);
  const shown = { authorization: request.headers.authorization, key };
  return findSignedIn(orm.em.fork() as Em, shown, { guard, address: request.ip, now: now() });
}
