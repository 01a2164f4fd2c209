import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** The built web client: its files, and its shell for every page address, which the client then draws. */
export async function webRoutes(app: FastifyInstance, { folder }: { folder: string }): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) {
    app.get('/', async (_request, reply) =>
      reply.code(503).type('text/plain').send('The web client is not built yet: run "pnpm build".\n'),
    );
    return;
  }
  await app.register(fastifyStatic, {
    root: folder,
    // The names of built assets change with their content; the shell's does not.
    setHeaders: (reply, path) => {
      const fixed = path.includes(`${join(folder, 'assets')}`);
      reply.header('cache-control', fixed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.setNotFoundHandler(async (request, reply) => {
    const wantsPage =
      request.method === 'GET' && request.headers.accept?.includes('text/html') && !request.url.startsWith('/assets/');
    if (wantsPage) return reply.sendFile('index.html');
    return reply.code(404).type('text/plain').send('Not found.\n');
  });
}
