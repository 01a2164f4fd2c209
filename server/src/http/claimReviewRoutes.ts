import { languages, wordsOf } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { findClaimReviews } from '../download/claims/findClaimReviews.ts';
import { findEdition } from '../download/findEdition.ts';
import { defaultLimits } from '../graphql/limits/limits.ts';
import { Watch } from '../graphql/Watch.ts';
import { createContext } from '../graphql/context.ts';
import type { DownloadOptions } from './DownloadOptions.ts';
import { originOf } from './originOf.ts';
import { sendUnlessKnown } from './sendUnlessKnown.ts';

const paths: Readonly<Record<Language, string>> = { ID: '/data/klaim.jsonld', EN: '/en/data/claims.jsonld' };

/** All claims with their verdicts as schema.org ClaimReview, for whoever collects those. */
export async function claimReviewRoutes(app: FastifyInstance, options: DownloadOptions): Promise<void> {
  for (const language of wordsOf(languages)) app.get(paths[language], claimReviewRoute(options, language));
}

function claimReviewRoute({ orm, publicUrl, now }: DownloadOptions, language: Language) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const origin = originOf(request, publicUrl);
    if (origin === null) return reply.code(400).type('text/plain').send('The header Host names no host.\n');
    const context = createContext(orm, now(), new Watch(defaultLimits.answerMilliseconds));
    const edition = await findEdition(context.em);
    if (edition === null) return reply.code(503).type('text/plain').send('Nothing has been published yet.\n');
    const reviews = await findClaimReviews({ edition, origin, language }, context);
    reply.type('application/ld+json; charset=utf-8');
    const body = JSON.stringify({ '@context': 'https://schema.org', '@graph': reviews });
    // Verdicts change with the day too, so no date says how old they are.
    return sendUnlessKnown(request, reply, body, null);
  };
}
