import { formatNumber } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { ChartColours } from './chartColours.ts';
import { axisFont } from './chartFont.ts';

/** The upright axis of people, from nobody on. */
export function countAxis({ rule, soft }: ChartColours, language: Language) {
  return {
    beginAtZero: true,
    grid: { color: rule, drawTicks: false },
    border: { display: false },
    ticks: {
      color: soft,
      font: axisFont,
      maxTicksLimit: 6,
      padding: 6,
      callback: (value: string | number) => formatNumber(Number(value), 'people', language),
    },
  };
}
