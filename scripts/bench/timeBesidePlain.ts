import { medianTime } from './medianTime.ts';
import type { BenchServer } from './openServer.ts';
import type { Measure } from './Report.ts';

interface TimedQuestion {
  readonly name: string;
  readonly query: string;
  readonly runs: number;
}

/** Times a question over HTTP, worked out anew each time, beside a plain endpoint with the same bytes. */
export async function timeBesidePlain(
  { origin, servePlain }: BenchServer,
  { name, query, runs }: TimedQuestion,
): Promise<Measure> {
  const ask = async () => {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return response.text();
  };
  const answer = await ask();
  if ('errors' in JSON.parse(answer)) throw new Error(`${name}: ${answer.slice(0, 500)}`);
  servePlain(answer);
  const plain = await medianTime(async () => (await fetch(`${origin}/plain`)).text(), runs);
  const milliseconds = await medianTime(ask, runs);
  const ratio = milliseconds / plain;
  const inWords = `${name}, over HTTP: ${milliseconds.toFixed(1)} ms; the same bytes from a plain endpoint: ${plain.toFixed(1)} ms; ratio ${ratio.toFixed(1)}`;
  return { name, inWords, milliseconds, ratio };
}
