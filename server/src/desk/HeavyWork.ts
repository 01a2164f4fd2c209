import { refusal } from '../graphql/errors/refusal.ts';
import type { DeskTask, DeskTaskInput, DeskTaskResult, DoDeskTask } from './work/deskTasks.ts';

/** What previews, publications, undoings and workbooks take: each reckons the whole data and holds the database for seconds. */
export const heavyWorkAtOnce = 2;

const retryAfterSeconds = 5;

/** Keeps the desk from taking more than its share of the machine: one heavy piece of work for a token, and few in all. */
export class HeavyWork {
  readonly #holders = new Set<string>();

  constructor(private readonly doTask: DoDeskTask) {}

  /** Throws DESK_BUSY where it must wait. */
  async do<Task extends DeskTask>(
    token: string,
    task: Task,
    ...input: DeskTaskInput<Task>
  ): Promise<DeskTaskResult<Task>> {
    if (this.#holders.has(token)) throw busy('another one of this token at work', 'one at a time');
    if (this.#holders.size >= heavyWorkAtOnce)
      throw busy(`${this.#holders.size} others at work`, `at most ${heavyWorkAtOnce} at once`);
    this.#holders.add(token);
    try {
      return await this.doTask(task, ...input);
    } finally {
      this.#holders.delete(token);
    }
  }
}

function busy(found: string, expected: string) {
  const message = `Previews, publications, undoings and workbooks: found ${found}, expected ${expected}. Try again soon.`;
  return refusal('DESK_BUSY', message, { found, expected, retryAfter: retryAfterSeconds });
}
