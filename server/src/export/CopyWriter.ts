import type { PageAddress, PageRenderer, Site } from '@pionir/shared';
import type { FastifyInstance } from 'fastify';
import type { CopyFolder } from './CopyFolder.ts';
import type { HeldAnswers } from './HeldAnswers.ts';
import { folderPath, pageFile } from './pageFile.ts';
import { readLinks } from './readLinks.ts';

interface CopyParts {
  readonly app: FastifyInstance;
  readonly folder: CopyFolder;
  readonly renderer: PageRenderer;
  readonly answers: HeldAnswers;
  readonly site: Site;
  readonly template: string;
}

/** Writes pages, and then whatever they link: no link of a copy leads to nothing. */
export class CopyWriter {
  private readonly written = new Set<string>();
  private readonly views = new Map<string, PageAddress>();
  private readonly links = new Map<string, string>();

  constructor(private readonly parts: CopyParts) {}

  get pages(): number {
    return this.written.size;
  }

  async writePage(path: string): Promise<void> {
    const html = await this.draw({ path: folderPath(path), search: '' }, 200);
    this.written.add(folderPath(path));
    this.noteLinks(html, path, () => true);
    await this.parts.folder.write(pageFile(path), html);
  }

  /** What file servers send for an address that they do not know. */
  async writeNotFound(): Promise<void> {
    await this.parts.folder.write('404.html', await this.draw({ path: '/404', search: '' }, 404));
  }

  /** A page that leads to another: file servers know no redirects of ours. */
  async writeOtherPath(path: string, leadsTo: string): Promise<void> {
    const { folder, renderer, site } = this.parts;
    const [here, there] = [folderPath(path), folderPath(leadsTo)];
    if (!this.written.has(there)) throw new Error(`${path}: found ${leadsTo}, expected a page of the copy.`);
    this.written.add(here);
    const up = '../'.repeat(here.split('/').length - 2);
    const url = renderer.pageUrl(leadsTo, site);
    const refresh = `<meta http-equiv="refresh" content="0; url=${up}${there.slice(1)}">`;
    const html = `<!doctype html><title>Pionir</title><link rel="canonical" href="${url}">${refresh}\n`;
    await folder.write(pageFile(path), html);
  }

  /** Notes a view of a page, all whose answers are to be held. */
  noteView(view: PageAddress): void {
    const { search } = view;
    const path = folderPath(view.path);
    this.views.set(`${path}${search}`, { path, search });
  }

  /** Writes the files that pages link, and the answers of the views that they link. */
  async writeLinked(): Promise<void> {
    // Views are added while they are visited: a list leads to its next page.
    for (const view of this.views.values()) {
      const html = await this.draw(view, 200);
      this.noteLinks(html, view.path, ({ path }) => folderPath(path) === view.path);
    }
    for (const [path, from] of this.links) if (!this.written.has(folderPath(path))) await this.writeFile(path, from);
  }

  private noteLinks(html: string, from: string, isFollowed: (view: PageAddress) => boolean): void {
    for (const link of readLinks(html, this.parts.site.base)) {
      if (link.search !== '' && isFollowed(link)) this.noteView(link);
      if (!this.links.has(link.path)) this.links.set(link.path, from);
    }
  }

  private async draw(address: PageAddress, status: number): Promise<string> {
    const { renderer, site, template, answers } = this.parts;
    const page = await renderer.renderPage({ address, site, template, ask: answers.ask });
    if (page?.status === status) return page.html;
    const found = page === null ? 'a question that is refused' : `status ${page.status}`;
    throw new Error(`${address.path}${address.search}: found ${found}, expected a page.`);
  }

  /** A file that the server makes: a download, a feed. Those of the web client are there already. */
  private async writeFile(path: string, from: string): Promise<void> {
    const { app, folder } = this.parts;
    const response = await app.inject(path);
    if (response.statusCode !== 200) throw new Error(`${from}: found a link to ${path}, which leads to nothing.`);
    await folder.write(path, response.rawPayload);
  }
}
