import type { AddressProblem } from '../../ui/daysView.ts';
import { readOne } from '../../ui/daysView.ts';

/** Weights of the index as a reader sets them, 0 to 100, in the order of its six components; only proportions matter. */
export type WeightList = readonly number[];

/** "30,15,15,15,10,15": six whole numbers up to 100, one of them above 0; anything else is noted and ignored. */
export function readWeights(parameters: URLSearchParams, problems: AddressProblem[]): WeightList | null {
  const text = readOne<string>(parameters, 'weights', areWeights, problems);
  return text === null ? null : text.split(',').map(Number);
}

function areWeights(text: string): boolean {
  return /^(?:(?:100|[1-9]?\d)(?:,(?!$)|$)){6}$/.test(text) && /[1-9]/.test(text);
}
