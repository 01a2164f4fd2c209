import { ask } from './ask.ts';
import { nextClocks } from './nextClocks.ts';
import { percentile } from './percentile.ts';
import { bodyOf } from './questions.ts';
import type { Question } from './questions.ts';
import type { OnDatabase, TimeMeasure } from './Report.ts';
import { startServer } from './startServer.ts';

const warmUp = 10;
const asked = 100;

/** Asks one after the other, each time with other clocks, in turns with a bare server that sends the bytes of one answer. */
export async function timeQuestion(origin: string, question: Question, on: OnDatabase): Promise<TimeMeasure> {
  const { text } = await ask(origin, bodyOf(question, nextClocks()));
  const bare = await startServer('bareServer', `${origin}/graphql`, bodyOf(question, nextClocks()));
  const times: number[] = [];
  const bareTimes: number[] = [];
  for (let run = -warmUp; run < asked; run += 1) {
    const body = bodyOf(question, nextClocks());
    const own = await ask(origin, body);
    const other = await ask(bare.origin, body);
    if (run < 0) continue;
    times.push(own.milliseconds);
    bareTimes.push(other.milliseconds);
  }
  await bare.stop();
  return {
    kind: 'time',
    ...on,
    question: question.name,
    asked,
    bytes: Buffer.byteLength(text),
    median: percentile(times, 50),
    percentile95: percentile(times, 95),
    bareMedian: percentile(bareTimes, 50),
  };
}
