import { median } from '@pionir/shared';
import { ask } from './ask.ts';
import { nextClocks } from './nextClocks.ts';
import type { Engine } from './openEngine.ts';
import { percentile } from './percentile.ts';
import { bodyOf } from './questions.ts';
import type { Question } from './questions.ts';
import type { GrowthMeasure, Round } from './Report.ts';
import type { Size } from './sizes.ts';
import { startPionir } from './startPionir.ts';

const rounds = 7;
const askedInRound = 20;

interface Growth {
  readonly smaller: Size;
  readonly larger: Size;
  readonly question: Question;
}

/** How much longer a question takes on the larger database: both are asked in turns. */
export async function compareGrowth(engine: Engine, { smaller, larger, question }: Growth): Promise<GrowthMeasure> {
  const servers = [
    await startPionir(engine.urlOf(larger.name)),
    await startPionir(engine.urlOf(smaller.name)),
  ] as const;
  const medianOf = (server: number) => medianTime((servers[server] as (typeof servers)[number]).origin, question);
  const pairs: Round[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const pair: Round = [await medianOf(0), await medianOf(1)];
    if (round >= 0) pairs.push(pair);
  }
  for (const server of servers) await server.stop();
  return {
    kind: 'growth',
    engine: engine.name,
    question: question.name,
    smaller: smaller.name,
    larger: larger.name,
    rounds: pairs,
    ratio: median(pairs.map(([large, small]) => large / small)) as number,
  };
}

async function medianTime(origin: string, question: Question): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < askedInRound; run += 1)
    times.push((await ask(origin, bodyOf(question, nextClocks()))).milliseconds);
  return percentile(times, 50);
}
