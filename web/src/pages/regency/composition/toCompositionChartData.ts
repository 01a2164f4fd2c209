import { formatNumber, formatQuantity } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { RankingChartData } from '../../../charts/toRankingChartData.ts';
import { shareText } from '../../../i18n/shareText.ts';
import type { CompositionPart } from './toComposition.ts';

/** The parts as bars of people, the largest in the accent. */
export function toCompositionChartData(
  parts: readonly CompositionPart[],
  title: string,
  language: Language,
): RankingChartData {
  return {
    title,
    points: parts.map(({ key, label, quantity: { value }, share }, index) => ({
      code: key,
      label,
      span: [0, value],
      conflict: null,
      shown: formatNumber(value, 'people', language),
      spoken: `${label}: ${formatQuantity(value, 'people', language)}, ${shareText(share, language)}`,
      leads: index === 0,
    })),
    line: null,
    axis: { min: 0, max: null, isYears: false },
    unit: 'people',
  };
}
