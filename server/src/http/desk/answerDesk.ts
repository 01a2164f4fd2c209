import type { ApolloServer } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignInGuard } from '../../access/SignInGuard.ts';
import type { Em, Orm } from '../../db/createOrm.ts';
import { DeskContext } from '../../desk/DeskContext.ts';
import type { HeavyWork } from '../../desk/HeavyWork.ts';
import { checkRequest } from '../../graphql/checkRequest.ts';
import type { Context } from '../../graphql/context.ts';
import type { Limits } from '../../graphql/limits/limits.ts';
import { Watch } from '../../graphql/Watch.ts';
import type { NewestRevision } from '../graphql/NewestRevision.ts';
import { Question } from '../graphql/Question.ts';
import { refuse } from '../graphql/refuse.ts';
import { runQuestion } from '../graphql/runQuestion.ts';
import { statusOfDeskResult } from './statusOfDeskResult.ts';
import { findSignedIn } from './findSignedIn.ts';
import { sessionCookie } from './sessionCookie.ts';

/** What answering at the desk takes. */
export interface DeskAnswering {
  readonly apollo: ApolloServer<Context>;
  readonly orm: Orm;
  readonly now: () => Date;
  readonly limits: Limits;
  readonly guard: SignInGuard;
  readonly heavyWork: HeavyWork;
  readonly publicUrl: string | null;
  readonly newestRevision: NewestRevision;
}

/** Finds out who asks and has GraphQL answer them; no answer is kept. */
export async function answerDesk(
  request: FastifyRequest,
  reply: FastifyReply,
  { apollo, orm, now, limits, guard, heavyWork, publicUrl, newestRevision }: DeskAnswering,
): Promise<FastifyReply> {
  const question = new Question(request);
  const parameters = question.readBody();
  checkRequest(parameters, limits);
  const attempt = { guard, address: request.ip, now: now() };
  const cookie = sessionCookie(request, reply, publicUrl);
  const shown = { authorization: request.headers.authorization, key: cookie.key };
  const signedIn = await findSignedIn(orm.em.fork() as Em, shown, attempt);
  const watch = new Watch(limits.answerMilliseconds);
  const context = new DeskContext(watch, { orm, attempt, cookie, heavyWork, signedIn });
  const result = await runQuestion(apollo, { question, parameters, context });
  if (result === null) return refuse(reply, watch.refusal());
  const { response, body } = result;
  // Who has published finds it published, before this process has heard of it.
  await newestRevision.refresh();
  for (const [name, value] of response.headers) reply.header(name, value);
  const mediaType = response.headers.get('content-type') ?? 'application/json; charset=utf-8';
  const { status, retryAfter } = statusOfDeskResult(response.status, body, mediaType);
  if (retryAfter !== null) reply.header('retry-after', retryAfter);
  return reply.code(status).header('cache-control', 'no-store').send(body);
}
