import { formatNumber, formatQuantity, indexComponents, percentileBasis } from '@pionir/shared';
import type { IndexComponentName, Language } from '@pionir/shared';
import type { IndexedPlace, MethodPlace, QuantityEvidence } from '../../../graphql/types.ts';
import { labelOf } from '../../../i18n/bilingual.ts';
import { shareText } from '../../../i18n/shareText.ts';
import type { Reckoning } from '../../../ui/evidence.ts';
import { percentileReckoning } from '../../../ui/percentileReckoning.ts';
import { indexExampleWords } from './indexExampleWords.ts';

/** A component on the way into the index. */
export interface IndexStep {
  readonly component: IndexComponentName;
  readonly label: string;
  readonly about: string;
  readonly quantity: QuantityEvidence;
  /** Null where the quantity says why there is none. */
  readonly parts: {
    readonly percentile: Reckoning;
    readonly weight: Reckoning;
    readonly contribution: Reckoning;
  } | null;
}

/** The six components of a place: value, percentile among the ranked, weight, contribution. Empty where it has no index. */
export function indexExample(place: MethodPlace, ranked: readonly IndexedPlace[], language: Language): IndexStep[] {
  const own = ranked.findIndex(({ regency }) => regency.code === place.code);
  const words = indexExampleWords[language];
  const components = place.index?.components ?? [];
  const knownWeight = components.reduce(
    (sum, { component, percentile }) => (percentile === null ? sum : sum + indexComponents[component].defaultWeight),
    0,
  );
  return components.map(({ component, quantity, percentile, weight }) => {
    const { direction, defaultWeight } = indexComponents[component];
    const label = labelOf(indexComponents[component], language);
    const about = `${place.name}: ${label}`;
    const values = ranked.map((each) => each.components.find((one) => one.component === component)?.value ?? null);
    const basis = percentileBasis(values, own, direction === 'HIGHER_RANKS_FIRST');
    if (percentile === null || basis === null) return { component, label, about, quantity, parts: null };
    // The steps carry more digits than the table, so that they come out when done again by hand.
    const [share, exact] = [
      formatQuantity(weight * 100, 'percent', language),
      formatNumber(percentile, 'points', language),
    ];
    const contribution = formatNumber(weight * percentile, 'points', language);
    const named = [{ about, quantity }];
    return {
      component,
      label,
      about,
      quantity,
      parts: {
        percentile: percentileReckoning({ about, quantity }, basis, [], language),
        weight: {
          shown: shareText(weight, language),
          lines: [words.weight(defaultWeight, knownWeight), `${defaultWeight} ÷ ${knownWeight} = ${share}`],
          values: [],
        },
        contribution: { shown: contribution, lines: [`${share} × ${exact} = ${contribution}`], values: named },
      },
    };
  });
}
