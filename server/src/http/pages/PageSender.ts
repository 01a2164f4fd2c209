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

/** Sends pages with their content; the bare document where that cannot be, which a browser then fills. */
export class PageSender {
  private readonly underWay = new Map<string, Promise<RenderedPage | null>>();

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
    const keep = (answer: Answer) => sendAnswer(reply, answer, () => answers.set(state, key, answer));
    const known = answers.get(state, key);
    if (known !== undefined) return keep(known);
    const page = await this.draw(`${revision} ${state.today} ${key}`, request, origin);
    if (page === null) return sendBare(reply, template);
    if (page.status === 404) return reply.code(404).type(mediaType).header('cache-control', 'no-cache').send(page.html);
    const answer = new Answer({ mediaType, body: page.html, revision, cacheControl: 'no-cache' });
    if ((await newestRevision.lookUp()) === revision) answers.set(state, key, answer);
    return keep(answer);
  }

  /** Draws a page once for all who ask for it meanwhile. */
  private draw(key: string, request: FastifyRequest, origin: string): Promise<RenderedPage | null> {
    const begun = this.underWay.get(key);
    if (begun !== undefined) return begun;
    const drawing = this.render(request, origin).finally(() => this.underWay.delete(key));
    this.underWay.set(key, drawing);
    return drawing;
  }

  private async render(request: FastifyRequest, origin: string): Promise<RenderedPage | null> {
    const { renderer, template, hasBoundaries, reportError } = this.options;
    const site: Site = { base: '/', origin, hasBoundaries, copy: null };
    const path = pathOf(request.url);
    const address = { path, search: request.url.slice(path.length) };
    const asked = { address, site, template, ask: askAs(this.app, request) };
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
