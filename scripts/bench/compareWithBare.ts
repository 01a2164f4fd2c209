import { compareRates } from './compareRates.ts';
import { nextClocks } from './nextClocks.ts';
import type { Question } from './questions.ts';
import type { OnDatabase, RateMeasure } from './Report.ts';
import { startServer } from './startServer.ts';

/** One answer that is kept, sent again and again, beside a server that does nothing but send its bytes. */
export async function compareWithBare(origin: string, { name, query }: Question, on: OnDatabase): Promise<RateMeasure> {
  const variables = JSON.stringify(nextClocks());
  const path = `/graphql?${new URLSearchParams({ query, variables })}`;
  const bare = await startServer('bareServer', origin + path);
  const measure = await compareRates(
    { origin, path },
    { origin: bare.origin, path },
    { ...on, question: `${name}, kept`, beside: 'bare node:http' },
  );
  await bare.stop();
  return measure;
}
