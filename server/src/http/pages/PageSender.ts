import type { PageRenderer, RenderedPage, Site } from '@pionir/shared';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { todayIn } from '../../graphql/today.ts';
import { Answer } from '../graphql/Answer.ts';
import type { AnswerCache } from '../graphql/AnswerCache.ts';
import type { NewestRevision } from '../graphql/NewestRevision.ts';
import { sendAnswer } from '../graphql/sendAnswer.ts';
import { originOf } from '../originOf.ts';
import { pathOf } from '../pathOf.ts';
import { askAs } from './askAs.ts';

export interface PageOptions {
  /** The document that holds every page. */
  readonly template: string;
  /** Null where pages are drawn by browsers alone. */
  readonly renderer: PageRenderer | null;
  readonly hasBoundaries: boolean;
  readonly publicUrl: string | null;
  readonly now: () => Date;
  readonly answers: AnswerCache;
  readonly newestRevision: NewestRevision;
  readonly reportError: (error: unknown) => void;
}

/** A page with the revision of its answers; null where it asked nothing. */
interface DrawnPage {
  readonly page: RenderedPage;
  readonly revision: number | null;
}

/** Of a page into which publications come: after that many, a browser draws it. */
const drawings = 3;

/** Sends pages with their content; the bare document where that cannot be, which a browser then fills. */
export class PageSender {
  private readonly underWay = new Map<string, Promise<DrawnPage | null>>();

  constructor(
    private readonly app: FastifyInstance,
    private readonly options: PageOptions,
  ) {}

  async send(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { template, now, answers, newestRevision, publicUrl } = this.options;
    const origin = originOf(request, publicUrl);
    const revision = await newestRevision.lookUp().catch(() => null);
    if (origin === null || revision === null) return sendBare(reply, template);
    const state = { revision, today: todayIn(now()) };
    const key = `PAGE ${origin} ${request.url}`;
    const keep = (answer: Answer) => answers.set({ ...state, revision: answer.revision }, key, answer);
    const known = answers.get(state, key);
    if (known !== undefined) return sendAnswer(reply, known, () => keep(known));
    const drawn = await this.draw(`${revision} ${state.today} ${key}`, request, origin);
    if (drawn === null) return sendBare(reply, template);
    const { page } = drawn;
    if (page.status === 404) return reply.code(404).type(mediaType).header('cache-control', 'no-cache').send(page.html);
    const of = drawn.revision ?? revision;
    const answer = new Answer({ mediaType, body: page.html, revision: of, cacheControl: 'no-cache' });
    const isNewest = (await newestRevision.lookUp().catch(() => null)) === of;
    const keepNewest = () => (isNewest ? keep(answer) : undefined);
    keepNewest();
    return sendAnswer(reply, answer, keepNewest);
  }

  /** Draws a page once for all who ask for it meanwhile. */
  private draw(key: string, request: FastifyRequest, origin: string): Promise<DrawnPage | null> {
    const begun = this.underWay.get(key);
    if (begun !== undefined) return begun;
    const drawing = this.render(request, origin).finally(() => this.underWay.delete(key));
    this.underWay.set(key, drawing);
    return drawing;
  }

  /** Again where its answers are not all of one revision. */
  private async render(request: FastifyRequest, origin: string): Promise<DrawnPage | null> {
    for (let drawing = 0; drawing < drawings; drawing += 1) {
      const revisions = new Set<number>();
      const page = await this.renderOnce(request, origin, (revision) => revisions.add(revision));
      if (page === null) return null;
      const [revision = null, another] = revisions;
      if (another === undefined) return { page, revision };
    }
    return null;
  }

  private async renderOnce(
    request: FastifyRequest,
    origin: string,
    toldRevision: (revision: number) => void,
  ): Promise<RenderedPage | null> {
    const { renderer, template, hasBoundaries, reportError } = this.options;
    const site: Site = { base: '/', origin, hasBoundaries, copy: null };
    const path = pathOf(request.url);
    const address = { path, search: request.url.slice(path.length) };
    const asked = { address, site, template, ask: askAs(this.app, request, toldRevision) };
    return (
      renderer?.renderPage(asked).catch((error: unknown) => {
        reportError(error);
        return null;
      }) ?? null
    );
  }
}

const mediaType = 'text/html; charset=utf-8';

function sendBare(reply: FastifyReply, template: string): FastifyReply {
  return reply.type(mediaType).header('cache-control', 'no-cache').send(template);
}
