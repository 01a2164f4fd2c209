import { wordsOf, languages } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Feed } from 'feed';
import type { Em, Orm } from '../db/createOrm.ts';
import { feedWords } from '../feed/feedWords.ts';
import { findFeedEntries } from '../feed/findFeedEntries.ts';
import { printJsonFeed } from '../feed/printJsonFeed.ts';
import { toFeed } from '../feed/toFeed.ts';
import { originOf } from './originOf.ts';
import { sendUnlessKnown } from './sendUnlessKnown.ts';

export interface FeedOptions {
  readonly orm: Orm;
  readonly publicUrl: string | null;
}

/** The revisions as feeds, Atom and JSON, in each language. */
export async function feedRoutes(app: FastifyInstance, options: FeedOptions): Promise<void> {
  for (const language of wordsOf(languages)) {
    const { atom, json } = feedWords[language];
    app.get(
      atom,
      feedRoute(options, language, 'application/atom+xml', (feed) => feed.atom1()),
    );
    app.get(json, feedRoute(options, language, 'application/feed+json', printJsonFeed));
  }
}

function feedRoute(
  { orm, publicUrl }: FeedOptions,
  language: Language,
  mediaType: string,
  print: (feed: Feed) => string,
) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const origin = originOf(request, publicUrl);
    if (origin === null) return reply.code(400).type('text/plain').send('The header Host names no host.\n');
    const entries = await findFeedEntries(orm.em.fork() as Em, language);
    const [newest] = entries;
    if (newest === undefined) return reply.code(503).type('text/plain').send('Nothing has been published yet.\n');
    reply.type(`${mediaType}; charset=utf-8`);
    const modified = new Date(newest.revision.publishedAt);
    return sendUnlessKnown(request, reply, print(toFeed(entries, language, origin)), modified);
  };
}
