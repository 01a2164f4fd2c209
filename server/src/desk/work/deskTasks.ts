import type { SignedInActor } from '../../access/Actor.ts';
import type { Orm } from '../../db/createOrm.ts';
import { previewDraft } from '../../draft/preview/previewDraft.ts';
import { publishDraft } from '../../draft/publishDraft.ts';
import type { Publication } from '../../draft/publishDraft.ts';
import { readWorkbookRows } from '../../draft/readWorkbookRows.ts';
import { Watch } from '../../graphql/Watch.ts';
import { undoRevision } from '../../revision/undo/undoRevision.ts';
import type { UndoWish } from '../../revision/undo/undoRevision.ts';

/** The long pieces of work at the desk: each reckons the whole data. What they take and give can go to another thread. */
export const deskTasks = {
  previewDraft,
  readWorkbookRows,
  publishDraft: (orm: Orm, wish: Publication, by: SignedInActor, now: Date, milliseconds: number) =>
    publishDraft(orm, wish, by, now, new Watch(milliseconds)),
  undoRevision: (orm: Orm, wish: UndoWish, by: SignedInActor, now: Date, milliseconds: number) =>
    undoRevision(orm, wish, by, now, new Watch(milliseconds)),
} as const;

export type DeskTasks = typeof deskTasks;
export type DeskTask = keyof DeskTasks;

/** What a task is told, beside the database. */
export type DeskTaskInput<Task extends DeskTask> =
  Parameters<DeskTasks[Task]> extends [Orm, ...infer Input] ? Input : never;

export type DeskTaskResult<Task extends DeskTask> = Awaited<ReturnType<DeskTasks[Task]>>;

/** Does a task; where is for the server to say. */
export type DoDeskTask = <Task extends DeskTask>(
  task: Task,
  ...input: DeskTaskInput<Task>
) => Promise<DeskTaskResult<Task>>;

/** Does them where it stands, which keeps everything else waiting. */
export function doTasksHere(orm: Orm): DoDeskTask {
  return (task, ...input) => doDeskTask(orm, task, input);
}

export function doDeskTask<Task extends DeskTask>(
  orm: Orm,
  task: Task,
  input: DeskTaskInput<Task>,
): Promise<DeskTaskResult<Task>> {
  const work = deskTasks[task] as unknown as (orm: Orm, ...input: DeskTaskInput<Task>) => Promise<DeskTaskResult<Task>>;
  return work(orm, ...input);
}
