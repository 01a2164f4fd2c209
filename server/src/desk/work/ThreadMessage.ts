import type { DeskTask } from './deskTasks.ts';

/** What the thread of the desk is asked. */
export interface ThreadOrder {
  readonly number: number;
  readonly task: DeskTask;
  readonly input: readonly unknown[];
}

/** What it answers. */
export interface ThreadReport {
  readonly number: number;
  readonly outcome: ThreadOutcome;
}

export type ThreadOutcome =
  | { readonly kind: 'DONE'; readonly result: unknown }
  /** A refusal, as clients are told it. */
  | { readonly kind: 'REFUSED'; readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }
  /** Another process was writing. */
  | { readonly kind: 'DATABASE_BUSY' }
  | { readonly kind: 'FAILED'; readonly error: Error };
