import { setTimeout as wait } from 'node:timers/promises';
import { checkDatabase } from '../../../src/check/checkDatabase.ts';
import { createOrm } from '../../../src/db/createOrm.ts';
import { seededRandom } from '../../hostile/support/seededRandom.ts';
import { readWholeDatabase } from '../../ingest/support/readWholeDatabase.ts';
import type { Engine, TestDatabase } from '../../support/databases.ts';
import { copyDatabase, waitUntilLeft } from './copyDatabase.ts';
import { Worker } from './Worker.ts';
import type { Task } from './Worker.ts';

/** What was left of so many databases whose worker was killed. */
export interface Left {
  readonly old: number;
  readonly new: number;
  /** What is neither, or not sound: with the seed, the moment and what was found. */
  readonly other: readonly string[];
}

/** Loaded while others work: most of a worker's life is spent on loading. */
const workersAhead = 3;

/** Kills processes while they work on copies of one database, and looks what is left. */
export class KilledWork {
  readonly #engine: Engine;
  readonly #base: string;
  readonly #seed: number;
  readonly #below: (limit: number) => number;
  readonly #workers: Worker[] = [];

  constructor(engine: Engine, base: string, seed: number) {
    this.#engine = engine;
    this.#base = base;
    this.#seed = seed;
    this.#below = seededRandom(seed).below;
  }

  /**
   * Kills at moments spread over the time that the work takes, and some past its
   * end. How long it takes depends on what else the machine does, so the span
   * follows what is seen: about one kill of six comes too late.
   */
  async killOften(task: Omit<Task, 'url'>, times: number, afterEach = async () => {}): Promise<Left> {
    const old = await this.#look(this.#base);
    const whole = await this.#killAt(task, null);
    const left = { old: 0, new: 0, other: [] as string[] };
    let span = whole.took * 1.2;
    for (let round = 0; round < times; round += 1) {
      const moment = (this.#below(1000) / 1000) * span;
      const { state } = await this.#killAt(task, moment);
      if (whole.state !== old) span *= state === old ? 1.03 : 0.85;
      if (state === old) left.old += 1;
      else if (state === whole.state) left.new += 1;
      else left.other.push(`KILL_SEED=${this.#seed}, ${moment.toFixed(1)} ms: ${state.slice(0, 300)}`);
      await afterEach();
    }
    const told = `${this.#engine.name}: ${task['work']} killed ${times} times within ${span.toFixed(0)} ms`;
    process.stdout.write(`${told}: ${left.old} old, ${left.new} new (KILL_SEED=${this.#seed})\n`);
    return left;
  }

  /** A database whose worker was killed at a moment, to be gone on with. */
  async killedDatabase(task: Omit<Task, 'url'>, moment: number): Promise<TestDatabase> {
    const copy = await copyDatabase(this.#engine, this.#base);
    await this.#work({ ...task, url: copy.url } as Task, moment);
    return copy;
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.kill()));
  }

  /** Null lets the work be done before the kill. */
  async #killAt(task: Omit<Task, 'url'>, moment: number | null): Promise<{ state: string; took: number }> {
    const copy = await copyDatabase(this.#engine, this.#base);
    const took = await this.#work({ ...task, url: copy.url } as Task, moment);
    const state = await this.#look(copy.url);
    await copy.drop();
    return { state, took };
  }

  async #work(task: Task, moment: number | null): Promise<number> {
    while (this.#workers.length < workersAhead) this.#workers.push(new Worker());
    const worker = this.#workers.shift() as Worker;
    const { untilEnd } = await worker.begin(task);
    const took = moment === null ? await untilEnd() : await wait(moment, moment);
    await worker.kill();
    await waitUntilLeft(this.#engine, task.url);
    return took;
  }

  /** Everything that the database holds; what is wrong with it where it is not sound. */
  async #look(url: string): Promise<string> {
    const orm = await createOrm(url);
    try {
      const findings = await checkDatabase(orm);
      return findings.length > 0 ? findings.join('\n') : await readWholeDatabase(orm);
    } finally {
      await orm.close();
    }
  }
}
