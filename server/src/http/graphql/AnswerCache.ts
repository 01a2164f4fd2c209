import { LRUCache } from 'lru-cache';
import type { Answer } from './Answer.ts';

/**
 * Answers by their question, of one revision of the data and one day: those of
 * another are forgotten at the first question after it.
 */
export class AnswerCache {
  private readonly answers: LRUCache<string, Answer> | null;
  private state = '';

  constructor(bytes: number) {
    this.answers = bytes === 0 ? null : new LRUCache({ maxSize: bytes, maxEntrySize: Math.ceil(bytes / 4) });
  }

  get(state: string, key: string): Answer | undefined {
    return this.at(state)?.get(key);
  }

  /** Keeps an answer, or weighs it again when it has grown. */
  set(state: string, key: string, answer: Answer): void {
    this.at(state)?.set(key, answer, { size: answer.bytes + key.length });
  }

  private at(state: string): LRUCache<string, Answer> | null {
    if (state !== this.state) {
      this.answers?.clear();
      this.state = state;
    }
    return this.answers;
  }
}
