import { useState } from 'react';
import type { KeyboardEvent } from 'react';

export interface PointStep {
  /** The point the reader stands on; null before they took a step. */
  readonly chosen: number | null;
  readonly choose: (index: number | null) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Steps through the points of a chart by the arrow keys. */
export function usePointStep(count: number): PointStep {
  const [chosen, choose] = useState<number | null>(null);
  const within = chosen !== null && chosen < count ? chosen : null;
  return {
    chosen: within,
    choose,
    onKeyDown: (event) => {
      const next = stepTo(event.key, within, count);
      if (next === undefined) return;
      event.preventDefault();
      choose(next);
    },
  };
}

/** Where a key leads; undefined where the key means nothing here. Esc leaves the points. */
export function stepTo(key: string, from: number | null, count: number): number | null | undefined {
  if (count === 0) return undefined;
  if (key === 'Escape') return from === null ? undefined : null;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'ArrowDown' || key === 'ArrowRight') return from === null ? 0 : Math.min(from + 1, count - 1);
  if (key === 'ArrowUp' || key === 'ArrowLeft') return from === null ? 0 : Math.max(from - 1, 0);
  return undefined;
}
