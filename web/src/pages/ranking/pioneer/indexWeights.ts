import { indexComponents, weightsOf, wordsOf } from '@pionir/shared';
import type { IndexComponentName, IndexWeights } from '@pionir/shared';
import type { WeightList } from '../readWeights.ts';

export const componentNames: readonly IndexComponentName[] = wordsOf(indexComponents);

export const officeWeights: WeightList = componentNames.map((name) => indexComponents[name].defaultWeight);

/** Weights to choose with one press; null is the office's. */
export const weightPresets = {
  OFFICE: null,
  EQUAL: componentNames.map(() => 50),
  PEOPLE: componentNames.map((name) => (name === 'REACH' || name === 'SCALE' ? 50 : 0)),
} as const satisfies Record<string, WeightList | null>;

export type WeightPreset = keyof typeof weightPresets | 'OWN';

/** The preset that weights are, else the reader's own: proportions alone count. */
export function presetOf(weights: WeightList | null): WeightPreset {
  const same = (preset: WeightList | null) =>
    shareList(preset).every((share, index) => Math.abs(share - (shareList(weights)[index] as number)) < 1e-9);
  return (['OFFICE', 'EQUAL', 'PEOPLE'] as const).find((name) => same(weightPresets[name])) ?? 'OWN';
}

/** The weights with one of them changed; all at 0 would rank nobody, so the last one stays at 1. */
export function withWeight(weights: WeightList, index: number, weight: number): WeightList {
  const next = weights.map((each, at) => (at === index ? weight : each));
  return next.some((each) => each > 0) ? next : next.map((each, at) => (at === index ? 1 : each));
}

/** What each component is of the whole, 0 to 1. */
export function shareList(weights: WeightList | null): readonly number[] {
  const shares = toIndexWeights(weights);
  return componentNames.map((name) => shares[name]);
}

export function toIndexWeights(weights: WeightList | null): IndexWeights {
  const list = weights ?? officeWeights;
  return weightsOf(componentNames.map((component, index) => ({ component, weight: list[index] as number })));
}
