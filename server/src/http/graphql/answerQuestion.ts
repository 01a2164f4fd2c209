import type { FastifyReply, FastifyRequest } from 'fastify';
import { todayIn } from '../../graphql/today.ts';
import { Answer } from './Answer.ts';
import type { Outcome } from './answerFrom.ts';
import type { AnswerCache } from './AnswerCache.ts';
import type { InFlight } from './InFlight.ts';
import type { NewestRevision } from './NewestRevision.ts';
import { Question } from './Question.ts';
import { sendAnswer } from './sendAnswer.ts';
import { workOut } from './workOut.ts';
import type { Working } from './workOut.ts';

/** What answering a question takes. */
export interface Answering extends Working {
  readonly now: () => Date;
  readonly answers: AnswerCache;
  readonly inFlight: InFlight<Outcome>;
  readonly newestRevision: NewestRevision;
}

/** Answers from what is known, or has the answer worked out: once for all who ask the same at the same time. */
export async function answerQuestion(
  request: FastifyRequest,
  reply: FastifyReply,
  answering: Answering,
): Promise<FastifyReply> {
  const { now, answers, inFlight, newestRevision } = answering;
  const question = new Question(request);
  const { key } = question;
  const asked = now();
  const revision = await newestRevision.lookUpFrom(question.seenRevision);
  const state = { revision, today: todayIn(asked) };
  const known = answers.get(state, key);
  const outcome =
    known ??
    (await inFlight.join(`${state.revision} ${state.today} ${key}`, () =>
      workOut({ question, asked, revision }, answering),
    ));
  if (!(outcome instanceof Answer)) return reply.code(outcome.status).headers(outcome.headers).send(outcome.body);
  const keep = () => answers.set({ ...state, revision: outcome.revision }, key, outcome);
  if (known === undefined) keep();
  return sendAnswer(reply, outcome, keep);
}
