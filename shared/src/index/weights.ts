import { wordsOf } from '../vocabulary/index.ts';
import { indexComponents } from './components.ts';
import type { IndexComponentName } from './components.ts';

/** The weight of each component; they add up to 1. */
export type IndexWeights = Readonly<Record<IndexComponentName, number>>;

/** A weight as a reader writes it: any scale, only proportions matter. */
export interface WeightChoice {
  readonly component: IndexComponentName;
  readonly weight: number;
}

/** The office's default. */
export const defaultWeights: IndexWeights = scaled(
  wordsOf(indexComponents).map((component) => ({ component, weight: indexComponents[component].defaultWeight })),
);

/** What is wrong with a choice of weights, in words; null when nothing is. */
export function faultInWeights(choices: readonly WeightChoice[]): string | null {
  const components = choices.map(({ component }) => component);
  const twice = components.find((component, index) => components.indexOf(component) !== index);
  if (twice !== undefined) return `${twice} twice`;
  const bad = choices.find(({ weight }) => !Number.isFinite(weight) || weight < 0);
  if (bad !== undefined) return `${bad.weight} for ${bad.component}`;
  return choices.some(({ weight }) => weight > 0) ? null : 'no weight above 0';
}

/** Weights of a sound choice, in proportion; a component that is left out weighs nothing. */
export function weightsOf(choices: readonly WeightChoice[]): IndexWeights {
  const fault = faultInWeights(choices);
  if (fault !== null) throw new RangeError(`Weights: found ${fault}.`);
  return scaled(choices);
}

function scaled(choices: readonly WeightChoice[]): IndexWeights {
  const sum = choices.reduce((total, { weight }) => total + weight, 0);
  const chosen = new Map(choices.map(({ component, weight }) => [component, weight / sum]));
  return Object.fromEntries(
    wordsOf(indexComponents).map((component) => [component, chosen.get(component) ?? nothing]),
  ) as Record<IndexComponentName, number>;
}

/** Not a gap: a component that a reader leaves out weighs nothing. */
const nothing = 0;
