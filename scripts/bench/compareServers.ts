import { median } from '@pionir/shared';
import { flagship } from './questions.ts';
import type { Measure } from './Report.ts';
import { requestsPerSecond } from './requestsPerSecond.ts';
import { startServer } from './startServer.ts';

const rounds = 5;
const seconds = 3;
const path = `/graphql?query=${encodeURIComponent(flagship)}`;

/**
 * The flagship ranking beside a server that does nothing but send its bytes, and
 * beside another GraphQL server that works it out: each pair in turns, in one run.
 */
export async function compareServers(databaseUrl: string, tell: (measure: Measure) => void): Promise<void> {
  const keeping = await startServer('ownServer', databaseUrl, '10000000');
  const bare = await startServer('bareServer', `${keeping.origin}${path}`);
  tell(
    await compare(keeping.origin, bare.origin, {
      name: 'ranking, kept answer',
      otherName: 'the same bytes from bare node:http',
      eachItsOwn: false,
    }),
  );
  bare.stop();
  keeping.stop();
  const own = await startServer('ownServer', databaseUrl);
  const mercurius = await startServer('mercuriusServer', databaseUrl);
  await expectSameRows(own.origin, mercurius.origin);
  tell(
    await compare(own.origin, mercurius.origin, {
      name: 'ranking, worked out anew',
      otherName: 'by Mercurius with JIT',
      eachItsOwn: true,
    }),
  );
  mercurius.stop();
  own.stop();
}

interface Comparison {
  readonly name: string;
  readonly otherName: string;
  /** Whether each request has an address of its own; else all who ask at once are given one answer. */
  readonly eachItsOwn: boolean;
}

async function compare(own: string, other: string, { name, otherName, eachItsOwn }: Comparison): Promise<Measure> {
  await requestsPerSecond(own + path, { seconds: 3, eachItsOwn });
  await requestsPerSecond(other + path, { seconds: 3, eachItsOwn });
  const pairs: [number, number][] = [];
  for (let round = 0; round < rounds; round += 1)
    pairs.push([
      await requestsPerSecond(own + path, { seconds, eachItsOwn }),
      await requestsPerSecond(other + path, { seconds, eachItsOwn }),
    ]);
  const ratio = median(pairs.map(([ours, theirs]) => ours / theirs)) as number;
  const shown = pairs.map((pair) => pair.map((rate) => rate.toFixed(0)).join('/')).join(', ');
  const inWords = `${name}: requests a second beside ${otherName}: ${shown}; median ratio ${ratio.toFixed(2)}`;
  return { name, inWords, ratio, rounds: pairs };
}

async function expectSameRows(own: string, other: string): Promise<void> {
  const [ours, theirs] = await Promise.all(
    [own, other].map(async (origin) => {
      const { data } = (await (await fetch(origin + path)).json()) as { data: unknown };
      return JSON.stringify(data);
    }),
  );
  if (ours !== theirs) throw new Error('The two servers do not give the same answer.');
}
