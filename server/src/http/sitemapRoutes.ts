import type { PageRenderer, Site } from '@pionir/shared';
import type { FastifyInstance } from 'fastify';
import { printRobots } from '../sitemap/printRobots.ts';
import { printSitemap } from '../sitemap/printSitemap.ts';
import { originOf } from './originOf.ts';
import { askAs } from './pages/askAs.ts';
import { sendUnlessKnown } from './sendUnlessKnown.ts';

export interface SitemapOptions {
  /** What knows the pages. */
  readonly renderer: PageRenderer;
  readonly publicUrl: string | null;
}

/** The pages for search engines. */
export async function sitemapRoutes(app: FastifyInstance, { renderer, publicUrl }: SitemapOptions): Promise<void> {
  app.get('/robots.txt', async (request, reply) => {
    const origin = originOf(request, publicUrl);
    if (origin === null) return reply.code(400).type('text/plain').send('The header Host names no host.\n');
    return reply.type('text/plain; charset=utf-8').send(printRobots(origin));
  });
  app.get('/sitemap.xml', async (request, reply) => {
    const origin = originOf(request, publicUrl);
    if (origin === null) return reply.code(400).type('text/plain').send('The header Host names no host.\n');
    const site: Site = { base: '/', origin, hasBoundaries: false, copy: null };
    const pages = await renderer.findPages(askAs(app, request));
    reply.type('application/xml; charset=utf-8');
    return sendUnlessKnown(
      request,
      reply,
      printSitemap(pages, (path) => renderer.pageUrl(path, site)),
      null,
    );
  });
}
