import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { pathOf } from './pathOf.ts';

const paths = ['/playground', '/en/playground'];

/** The built playground, in both languages. */
export async function playgroundRoutes(app: FastifyInstance, { folder }: { folder: string }): Promise<void> {
  if (!existsSync(join(folder, 'playground.html'))) {
    for (const path of paths) {
      app.get(path, async (_request, reply) =>
        reply.code(503).type('text/plain').send('The playground is not built yet: run "pnpm build".\n'),
      );
    }
    return;
  }
  await app.register(fastifyStatic, {
    root: join(folder, 'playground', 'assets'),
    prefix: '/playground/assets/',
    cacheControl: false,
    // The names of assets change with their content; the page's does not.
    setHeaders: (reply, path) => {
      reply.header('cache-control', path.endsWith('.html') ? 'no-cache' : 'public, max-age=31536000, immutable');
    },
  });
  for (const path of paths) {
    app.get(path, async (_request, reply) => reply.sendFile('playground.html', folder));
  }
}

/** A person who opens the endpoint sees the playground; a client, which asks for no page, an answer. */
export function sendBrowsersToPlayground(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    const path = pathOf(request.url);
    const wantsPage = request.method === 'GET' && request.headers.accept?.includes('text/html');
    if (path !== '/graphql' || !wantsPage) return done();
    const asked = request.url.slice(path.length + 1);
    // Behind the #, where no later request repeats it.
    reply
      .header('vary', 'Accept')
      .header('cache-control', 'no-store')
      .redirect(asked === '' ? '/playground' : `/playground#${asked}`, 303);
  });
}
