import { cp } from 'node:fs/promises';
import { languages, wordsOf } from '@pionir/shared';
import type { PageRenderer, Site } from '@pionir/shared';
import type { Orm } from '../db/createOrm.ts';
import { readNewestRevision } from '../dataset/readNewestRevision.ts';
import { todayIn } from '../graphql/today.ts';
import { askAs } from '../http/pages/askAs.ts';
import { createApp } from '../http/createApp.ts';
import { loadPageRenderer } from '../http/pages/loadPageRenderer.ts';
import { readTemplate } from '../http/pages/readTemplate.ts';
import { printRobots } from '../sitemap/printRobots.ts';
import { printSitemap } from '../sitemap/printSitemap.ts';
import { CopyFolder } from './CopyFolder.ts';
import { CopyWriter } from './CopyWriter.ts';
import { HeldAnswers } from './HeldAnswers.ts';

export interface ExportOptions {
  readonly orm: Orm;
  readonly folder: string;
  /** The path under which the copy will stand, with a slash at both ends. */
  readonly base: string;
  /** Where readers will find it, for whole addresses: "https://pionir.example". */
  readonly origin: string;
  /** Where the site is served with its API; null where that is not known. */
  readonly servedAt: string | null;
  readonly webFolder: string;
  readonly rendererFile: string;
  readonly boundariesFile: string | null;
  readonly now: Date;
}

export interface ExportedSite {
  readonly revision: number;
  readonly pages: number;
  readonly answers: number;
  readonly files: number;
}

/** Writes the whole site as files: every page in both languages, every answer they ask for, every file they link. */
export async function exportSite(options: ExportOptions): Promise<ExportedSite> {
  const { orm, base, origin, servedAt, webFolder, now, boundariesFile } = options;
  const renderer = await loadPageRenderer(options.rendererFile);
  const template = readTemplate(webFolder, base);
  if (renderer === null || template === null) throw new Error('The web client is not built yet: run "pnpm build".');
  const newestRevision = readNewestRevision(orm);
  const revision = await newestRevision();
  if (revision === null) throw new Error('Nothing has been published yet: there is nothing to export.');
  const folder = await CopyFolder.begin(options.folder);
  const publicUrl = `${origin}${base.slice(0, -1)}`;
  const failures: unknown[] = [];
  const reportError = (error: unknown) => void failures.push(error);
  const app = await createApp({ orm, webFolder, publicUrl, boundariesFile, now: () => now, reportError, cacheBytes });
  try {
    const copy = { madeOn: todayIn(now), servedAt };
    const site: Site = { base, origin, hasBoundaries: boundariesFile !== null, copy };
    const answers = new HeldAnswers(folder, renderer, askAs(app, { ip: '127.0.0.1', id: 'export' }));
    await cp(webFolder, folder.root, { recursive: true, filter: (file) => !file.endsWith('index.html') });
    const pages = await renderer.findPages(answers.ask);
    const writer = new CopyWriter({ app, folder, renderer, answers, site, template });
    for (const { paths } of pages) for (const language of wordsOf(languages)) await writer.writePage(paths[language]);
    await writer.writeNotFound();
    await holdChoices(renderer, answers, writer);
    await writer.writeLinked();
    await answers.writeQuestions();
    await folder.write(
      'sitemap.xml',
      printSitemap(pages, (path) => renderer.pageUrl(path, site)),
    );
    await folder.write('robots.txt', printRobots(publicUrl));
    const [failure] = failures;
    if (failure !== undefined) throw failure;
    if ((await newestRevision()) !== revision) throw new Error('A revision was published meanwhile: export again.');
    const about = { revision, madeOn: copy.madeOn, base, origin, servedAt };
    await folder.finish(about);
    return { revision, pages: writer.pages, answers: answers.count, files: folder.files };
  } catch (error) {
    await folder.abandon();
    throw error;
  } finally {
    await app.close();
  }
}

/** Room for answers that several pages ask for. */
const cacheBytes = 64_000_000;

/** Holds what readers choose on the pages, as far as a copy goes. */
async function holdChoices(renderer: PageRenderer, answers: HeldAnswers, writer: CopyWriter): Promise<void> {
  const { views, questions, otherPaths } = await renderer.planCopy(answers.ask);
  for (const view of views) writer.noteView(view);
  for (const { path, leadsTo } of otherPaths) await writer.writeOtherPath(path, leadsTo);
  for (const question of questions) await answers.hold(question);
}
