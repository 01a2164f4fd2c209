import { cpus } from 'node:os';
import { rankPlaces } from '@pionir/shared';
import { compareServers } from './compareServers.ts';
import { manyPlaces } from './manyPlaces.ts';
import { medianTime } from './medianTime.ts';
import { openServer } from './openServer.ts';
import { flagship, index } from './questions.ts';

/** Every question is asked of a server that keeps no answers, so each is worked out anew. */
const questions = { 'ranking by vulnerable workers': flagship, 'index with intervals': index };

const runs = 40;

async function main(): Promise<void> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  say(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}; medians of ${runs} runs.`,
  );
  const server = await openServer();
  for (const [name, query] of Object.entries(questions)) {
    const ask = async () => {
      const response = await fetch(`${server.origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return response.text();
    };
    server.servePlain(await ask());
    const plain = await medianTime(async () => (await fetch(`${server.origin}/plain`)).text(), runs);
    const answered = await medianTime(ask, runs);
    say(
      `${name}, 38 places over HTTP: ${answered.toFixed(1)} ms; the same bytes from a plain endpoint: ${plain.toFixed(1)} ms; ratio ${(answered / plain).toFixed(1)}`,
    );
  }
  await compareServers(server.databaseUrl, say);
  await server.close();
  for (const count of [38, 514]) {
    const places = manyPlaces(count);
    const question = { metric: 'PIONEER_INDEX' as const, on: '2025-12-31', knownAt: '2026-12-31', filter: {} };
    const time = await medianTime(() => rankPlaces(places, question), 15);
    say(`index with intervals, ${count} synthetic places, reckoning alone: ${time.toFixed(1)} ms`);
  }
}

await main();
