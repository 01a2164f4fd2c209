import type { ApolloServer } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Orm } from '../../db/createOrm.ts';
import { checkRequest } from '../../graphql/checkRequest.ts';
import { createContext } from '../../graphql/context.ts';
import type { Context } from '../../graphql/context.ts';
import { refusal } from '../../graphql/errors/refusal.ts';
import type { Limits } from '../../graphql/limits/limits.ts';
import { todayIn } from '../../graphql/today.ts';
import { Watch } from '../../graphql/Watch.ts';
import { Answer } from './Answer.ts';
import type { AnswerCache } from './AnswerCache.ts';
import { Question } from './Question.ts';
import { refuse } from './refuse.ts';
import { runQuestion } from './runQuestion.ts';
import { sendAnswer } from './sendAnswer.ts';
import { statusOfResult } from './statusOfResult.ts';

/** What answering a question takes. */
export interface Answering {
  readonly apollo: ApolloServer<Context>;
  readonly orm: Orm;
  readonly now: () => Date;
  readonly limits: Limits;
  readonly answers: AnswerCache;
  /** Number of the newest revision when asked; null where there is none. */
  readonly newestRevision: () => Promise<number | null>;
}

/** Answers from what is known, or has GraphQL work the answer out. */
export async function answerQuestion(
  request: FastifyRequest,
  reply: FastifyReply,
  { apollo, orm, now, limits, answers, newestRevision }: Answering,
): Promise<FastifyReply> {
  const question = new Question(request);
  const { key } = question;
  const asked = now();
  const revision = await newestRevision();
  const state = `${revision} ${todayIn(asked)}`;
  const known = answers.get(state, key);
  const send = (answer: Answer) => sendAnswer(reply, answer, () => answers.set(state, key, answer));
  if (known !== undefined) return send(known);

  const named = question.isGet ? question.revision : null;
  if (named !== null && named !== revision) throw notNewest(named, revision);
  const parameters = question.isGet ? question.readSearch() : question.readBody();
  checkRequest(parameters, limits);
  const watch = new Watch(limits.answerMilliseconds);
  const context = createContext(orm, asked, watch);
  const result = await runQuestion(apollo, { request, question, parameters, context });
  if (result === null) return refuse(reply, watch.refusal());
  const { response, body } = result;
  const mediaType = response.headers.get('content-type') ?? 'application/json; charset=utf-8';
  // Half of one revision and half of the next would be an answer of neither.
  const isOfRevision = revision !== null && (await newestRevision()) === revision;
  if (!watch.failed && (response.status ?? 200) === 200 && isOfRevision) {
    const isForEver = named !== null && !watch.readsToday;
    const cacheControl = isForEver ? 'public, max-age=31536000, immutable' : 'public, max-age=60';
    const answer = new Answer({ mediaType, body, revision, cacheControl });
    answers.set(state, key, answer);
    return send(answer);
  }
  for (const [name, value] of response.headers) reply.header(name, value);
  return reply
    .code(statusOfResult(response.status, body, mediaType))
    .header('cache-control', 'no-store')
    .send(body);
}

function notNewest(named: number, newest: number | null) {
  const found = newest === null ? 'there is none yet' : `the newest is ${newest}`;
  return refusal('REVISION_NOT_NEWEST', `rev: found ${named}, and ${found}.`, { named, newest });
}
