import { compareWithBare } from './compareWithBare.ts';
import { compareWithPeer } from './compareWithPeer.ts';
import type { Engine } from './openEngine.ts';
import { peers } from './peers.ts';
import { flagship, ranking, timedQuestions } from './questions.ts';
import type { Measure } from './Report.ts';
import { residentMegabytes } from './residentMegabytes.ts';
import type { Size } from './sizes.ts';
import { startPionir } from './startPionir.ts';
import { timeQuestion } from './timeQuestion.ts';

/** Up to as many cohorts as this, an answer that holds all figures of a ranking is one that people ask for. */
const mostCohortsWithFigures = 10_000;

/** All that is measured on one database, by one server that runs from the first question to the last. */
export async function measureDatabase(engine: Engine, size: Size, tell: (measure: Measure) => void): Promise<void> {
  const on = { engine: engine.name, size: size.name };
  const databaseUrl = engine.urlOf(size.name);
  const { origin, processId, milliseconds, stop } = await startPionir(databaseUrl);
  const tellMemory = async (after: string) =>
    tell({ kind: 'memory', ...on, after, megabytes: (await residentMegabytes(processId)) as number });
  tell({ kind: 'start', ...on, milliseconds });
  await tellMemory('starting');
  for (const question of timedQuestions) tell(await timeQuestion(origin, question, on));
  await tellMemory('each question by turns');
  tell(await compareWithBare(origin, ranking, on));
  const withFigures = size.cohorts === null || size.cohorts <= mostCohortsWithFigures;
  for (const question of withFigures ? [flagship, ranking] : [ranking])
    for (const peer of peers.filter(({ engines }) => engines.includes(engine.name)))
      tell(await compareWithPeer({ origin, databaseUrl, question, peer, on }));
  await tellMemory('load by ten at once');
  await stop();
}
