import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { PageSender } from './pages/PageSender.ts';
import type { PageOptions } from './pages/PageSender.ts';
import { readTemplate } from './pages/readTemplate.ts';
import { pathOf } from './pathOf.ts';

export interface WebOptions extends Omit<PageOptions, 'template'> {
  /** Of the built web client. */
  readonly folder: string;
}

/** The built web client: its files, and a page at every other address. */
export async function webRoutes(app: FastifyInstance, { folder, ...options }: WebOptions): Promise<void> {
  const template = readTemplate(folder, '/');
  if (template === null) {
    app.get('/', async (_request, reply) =>
      reply.code(503).type('text/plain').send('The web client is not built yet: run "pnpm build".\n'),
    );
    return;
  }
  await app.register(fastifyStatic, {
    root: folder,
    // The document in it is sent as a page.
    index: false,
    // The names of built assets change with their content; others do not.
    setHeaders: (reply, path) => {
      const fixed = path.includes(`${join(folder, 'assets')}`);
      reply.header('cache-control', fixed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const pages = new PageSender(app, { ...options, template });
  app.setNotFoundHandler(async (request, reply) => {
    if (wantsPage(request)) return pages.send(request, reply);
    return reply.code(404).type('text/plain').send('Not found.\n');
  });
  app.get('/', (request, reply) => pages.send(request, reply));
}

/** Browsers ask for pages by name; a program that takes anything is meant one where the address is none of a file. */
function wantsPage({ method, url, headers: { accept = '' } }: FastifyRequest): boolean {
  if (!['GET', 'HEAD'].includes(method) || url.startsWith('/assets/')) return false;
  return accept.includes('text/html') || (accept === '*/*' && !pathOf(url).includes('.'));
}
