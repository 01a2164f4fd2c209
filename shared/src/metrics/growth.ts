import { workersOf } from '../coverage/index.ts';
import { yearBefore } from '../period/index.ts';
import { isKnown, missingAlike, missingQuantity, ratioQuantity } from '../quantity/index.ts';
import type { MeasurePlace, Metric } from './metric.ts';

/** Growth on the year before, both ends by the same knowledge: a late publication is no growth. */
export const growth: Metric = {
  id: 'Pertumbuhan setahun',
  en: 'Growth on the year before',
  about: 'Change of protected workers against the same day a year before, in percent.',
  unit: 'percent',
  direction: 'HIGHER_RANKS_FIRST',
  boundedByHeadcounts: false,
  method: {
    id: 'Selisih pekerja terlindungi dengan hari yang sama setahun sebelumnya, dibagi nilai setahun sebelumnya; kedua nilai menurut pengetahuan pada hari yang sama.',
    en: 'Protected workers less those of the same day a year before, over the earlier value; both as known on the same day.',
  },
};

export const measureGrowth: MeasurePlace = (place, clocks, filter) => {
  const now = workersOf(place, clocks, filter);
  if (!isKnown(now)) return missingAlike(now, 'percent');
  const before = workersOf(place, { ...clocks, on: yearBefore(clocks.on) }, filter);
  if (!isKnown(before)) return missingQuantity('NO_EARLIER_VALUE', 'percent');
  if (before.value === 0) return missingQuantity('NOT_APPLICABLE', 'percent');
  return ratioQuantity(now.value - before.value, before.value, 100, 'percent', {
    figures: [...now.figures, ...before.figures.filter((figure) => !now.figures.includes(figure))],
  });
};
