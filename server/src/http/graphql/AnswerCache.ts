import type { Day } from '@pionir/shared';
import { LRUCache } from 'lru-cache';
import type { Answer } from './Answer.ts';

/** What answers depend on beside their question. */
export interface AnswerState {
  /** Of the data; null where nothing has been published. */
  readonly revision: number | null;
  readonly today: Day;
}

/**
 * Answers by their question, of one revision of the data and one day: those of
 * another are forgotten at the first question after it.
 */
export class AnswerCache {
  private readonly answers: LRUCache<string, Answer> | null;
  private state: AnswerState | null = null;

  constructor(bytes: number) {
    this.answers = bytes === 0 ? null : new LRUCache({ maxSize: bytes, maxEntrySize: Math.ceil(bytes / 4) });
  }

  get(state: AnswerState, key: string): Answer | undefined {
    return this.at(state)?.get(key);
  }

  /** Keeps an answer, or weighs it again when it has grown. */
  set(state: AnswerState, key: string, answer: Answer): void {
    // Worked out of what is no longer the newest: those of the newest stay.
    if (state.revision !== null && this.state?.revision != null && state.revision < this.state.revision) return;
    this.at(state)?.set(key, answer, { size: answer.size + key.length });
  }

  private at(state: AnswerState): LRUCache<string, Answer> | null {
    if (state.revision !== this.state?.revision || state.today !== this.state.today) {
      this.answers?.clear();
      this.state = state;
    }
    return this.answers;
  }
}
