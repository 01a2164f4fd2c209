import { languages, wordsOf } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { findEdition } from '../download/findEdition.ts';
import { findRankingDownload } from '../download/ranking/findRankingDownload.ts';
import { readRankingAddress } from '../download/ranking/readRankingAddress.ts';
import { defaultLimits } from '../graphql/limits/limits.ts';
import { Watch } from '../graphql/Watch.ts';
import { createContext } from '../graphql/context.ts';
import type { DownloadOptions } from './DownloadOptions.ts';
import { originOf } from './originOf.ts';
import { sendDownload } from './sendDownload.ts';

const folders: Readonly<Record<Language, string>> = { ID: '/data', EN: '/en/data' };
const names: Readonly<Record<Language, string>> = { ID: 'peringkat', EN: 'ranking' };

/** A ranking as a file, in each language, asked with the words of the ranking page's address. */
export async function rankingRoutes(app: FastifyInstance, options: DownloadOptions): Promise<void> {
  for (const language of wordsOf(languages)) {
    const path = `${folders[language]}/${names[language]}`;
    app.get(`${path}.csv`, rankingRoute(options, language, 'CSV'));
    app.get(`${path}.xlsx`, rankingRoute(options, language, 'XLSX'));
  }
}

function rankingRoute(options: DownloadOptions, language: Language, format: 'CSV' | 'XLSX') {
  const { orm, publicUrl, now, reportError } = options;
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const context = createContext(orm, now(), new Watch(defaultLimits.answerMilliseconds));
    const edition = await findEdition(context.em);
    if (edition === null)
      return reply.code(503).type('text/plain; charset=utf-8').send('Nothing has been published yet.\n');
    const origin = originOf(request, publicUrl);
    const address = origin === null ? null : `${origin}${folders[language]}`;
    const frame = { edition, address, language, format, name: names[language] };
    try {
      const asked = readRankingAddress(new URL(request.url, 'http://any').searchParams);
      return sendDownload(request, reply, edition, await findRankingDownload(asked, frame, context), reportError);
    } catch (error) {
      if (!isBadInput(error)) throw error;
      return reply.code(400).type('text/plain; charset=utf-8').send(`${error.message}\n`);
    }
  };
}

function isBadInput(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && error.extensions['code'] === 'BAD_USER_INPUT';
}
