import { useEffect, useEffectEvent, useState } from 'react';
import type { WeightList } from './readWeights.ts';

/** Long enough for a hand to be still, short enough not to be waited for. */
const restMilliseconds = 250;

/**
 * Weights under the reader's hand: the page follows them at once, the address
 * once they rest, since browsers limit how often an address may change.
 */
export function useWeightDraft(settle: (weights: WeightList) => void) {
  const [draft, setDraft] = useState<WeightList | null>(null);
  const onRest = useEffectEvent((weights: WeightList) => {
    setDraft(null);
    settle(weights);
  });
  useEffect(() => {
    if (draft === null) return undefined;
    const rest = setTimeout(() => onRest(draft), restMilliseconds);
    return () => clearTimeout(rest);
  }, [draft]);
  return { draft, setDraft };
}
