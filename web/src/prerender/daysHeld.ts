import type { DaysView } from '../ui/daysView.ts';
import type { SiteFacts } from './readSiteFacts.ts';

type Years = Pick<SiteFacts, 'defaultOn' | 'firstYear' | 'lastYear'>;

/** The days that a copy holds answers of: the default one and the end of each year, as known now and as known then. */
export function daysHeld({ defaultOn, firstYear, lastYear }: Years): DaysView[] {
  const years =
    firstYear === null || lastYear === null
      ? []
      : Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const ends = years.map((year) => `${year}-12-31`).filter((day) => day <= defaultOn);
  return [
    { on: null, knownAt: null },
    { on: null, knownAt: defaultOn },
    ...ends.flatMap((on) => [
      { on, knownAt: null },
      { on, knownAt: on },
    ]),
  ];
}
