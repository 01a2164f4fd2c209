/** A step of the shading: the values in it run from the least to the most. */
export interface ShadeStep {
  /** From 1, the least. */
  readonly shade: number;
  readonly least: number;
  readonly most: number;
}

/** How many tones there are. */
const tones = 5;

/** Values in steps of as many places each; equal values share a step. Few values fill few steps, the darkest first. */
export function shadeSteps(values: readonly number[]): ShadeStep[] {
  const sorted = values.toSorted((a, b) => a - b);
  const count = Math.min(tones, new Set(sorted).size);
  const steps = Map.groupBy(sorted, (value) => Math.floor((sorted.indexOf(value) * count) / sorted.length));
  return [...steps.values()].map((own, index) => ({
    shade: tones - steps.size + index + 1,
    least: own[0] as number,
    most: own.at(-1) as number,
  }));
}

/** The step a value lies in. */
export function shadeOf(value: number, steps: readonly ShadeStep[]): number | null {
  return steps.find(({ least, most }) => value >= least && value <= most)?.shade ?? null;
}
