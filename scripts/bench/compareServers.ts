import { median } from '@pionir/shared';
import { flagship } from './questions.ts';
import { requestsPerSecond } from './requestsPerSecond.ts';
import { startServer } from './startServer.ts';

const rounds = 3;
const seconds = 4;
const path = `/graphql?query=${encodeURIComponent(flagship)}`;

/**
 * The flagship ranking beside a server that does nothing but send its bytes, and
 * beside another GraphQL server that works it out: each pair in turns, in one run.
 */
export async function compareServers(databaseUrl: string, say: (line: string) => void): Promise<void> {
  const keeping = await startServer('ownServer', databaseUrl, '10000000');
  const bare = await startServer('bareServer', `${keeping.origin}${path}`);
  say(await comparison('kept answer', keeping.origin, 'the same bytes from bare node:http', bare.origin));
  bare.stop();
  keeping.stop();
  const own = await startServer('ownServer', databaseUrl);
  const mercurius = await startServer('mercuriusServer', databaseUrl);
  await expectSameRows(own.origin, mercurius.origin);
  say(await comparison('worked out anew', own.origin, 'by Mercurius with JIT', mercurius.origin));
  mercurius.stop();
  own.stop();
}

async function comparison(name: string, own: string, otherName: string, other: string): Promise<string> {
  await requestsPerSecond(own + path, 2);
  await requestsPerSecond(other + path, 2);
  const ratios: number[] = [];
  const rates: number[][] = [];
  for (let round = 0; round < rounds; round += 1) {
    const pair = [
      await requestsPerSecond(own + path, seconds),
      await requestsPerSecond(other + path, seconds),
    ] as const;
    ratios.push(pair[0] / pair[1]);
    rates.push([...pair]);
  }
  const shown = rates.map((pair) => pair.map((rate) => rate.toFixed(0)).join('/')).join(', ');
  return `ranking, ${name}: requests a second beside ${otherName}: ${shown}; median ratio ${median(ratios)?.toFixed(2)}`;
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
