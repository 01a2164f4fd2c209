import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { sendUnlessKnown } from './sendUnlessKnown.ts';

/**
 * `GET /boundaries.geojson`: the operator's boundaries, from which the web client
 * draws a true map; 204 where there are none. Throws for a file that holds no
 * FeatureCollection, so that a wrong name is told when the server starts.
 */
export async function boundariesRoute(app: FastifyInstance, { file }: { file: string | null }): Promise<void> {
  const boundaries = file === null ? null : await readBoundaries(file);
  const readOn = new Date();
  app.get('/boundaries.geojson', async (request, reply) => {
    if (boundaries === null) return reply.code(204).header('cache-control', 'no-cache').send();
    reply.type('application/geo+json; charset=utf-8');
    return sendUnlessKnown(request, reply, boundaries, readOn);
  });
}

async function readBoundaries(file: string): Promise<string> {
  const refuse = (found: string) =>
    new Error(`BOUNDARIES_FILE: found ${found} at "${file}", expected a GeoJSON FeatureCollection.`);
  const text = await readFile(file, 'utf8').catch(() => {
    throw refuse('nothing that can be read');
  });
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw refuse('text that is not JSON');
  }
  if ((content as { type?: unknown } | null)?.type !== 'FeatureCollection') throw refuse('other JSON');
  return text;
}
