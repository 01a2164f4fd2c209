import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { mediaTypes } from '../download/downloads.ts';
import type { DownloadFile } from '../download/DownloadFile.ts';
import type { Edition } from '../download/findEdition.ts';
import { licencesOf } from '../download/licencesOf.ts';
import { OtherEdition } from '../download/OtherEdition.ts';
import { isKnown } from './isKnown.ts';

/** Sends a file under a name with its revision, with its licence beside it, unless the reader has it already. */
export function sendDownload(
  request: FastifyRequest,
  reply: FastifyReply,
  edition: Edition,
  file: DownloadFile,
  reportError: (error: unknown) => void,
): FastifyReply {
  const parts = ['pionir', `r${edition.revision}`, ...(file.name === null ? [] : [file.name])];
  const licences = licencesOf(edition).flatMap(({ url }) =>
    url === null ? [] : [`<${encodeURI(url)}>; rel="license"`],
  );
  reply
    .type(mediaTypes[file.format])
    .header('content-disposition', `attachment; filename="${parts.join('-')}.${file.format.toLowerCase()}"`)
    .header('link', [...licences, '</data>; rel="describedby"'].join(', '));
  const modified = file.onlyByRevision ? new Date(edition.publishedAt) : null;
  if (isKnown(request, reply, file.hash, modified)) return reply.code(304).send();
  // An empty body would state a length, which is not the file's.
  if (request.method === 'HEAD') return reply.send(Readable.from([]));
  const stream = file.open();
  stream.on('error', (error) => {
    // The reader sees a download that breaks off, and asks again.
    if (!(error instanceof OtherEdition)) reportError(error);
  });
  return reply.send(stream);
}
