import { formatNumber, indexComponents, percentileBasis } from '@pionir/shared';
import type { IndexComponentName, Language } from '@pionir/shared';
import type { RankingRow } from '../../../graphql/types.ts';
import { labelOf } from '../../../i18n/bilingual.ts';
import { shareText } from '../../../i18n/shareText.ts';
import type { NamedQuantity, Reckoning } from '../../../ui/evidence.ts';
import { percentileReckoning } from '../../../ui/percentileReckoning.ts';

export interface ComponentRow {
  readonly component: IndexComponentName;
  readonly label: string;
  readonly own: NamedQuantity;
  /** Null where the quantity says why. */
  readonly known: { readonly percentile: number; readonly place: Reckoning; readonly weight: Reckoning } | null;
  /** The rank it would have without the component; null where it could not be ranked then. */
  readonly without: Reckoning | null;
}

/** The components of a place among the ranked, each with what its numbers rest on. */
export function componentRows(row: RankingRow, ranked: readonly RankingRow[], language: Language): ComponentRow[] {
  const words = language === 'ID' ? indonesian : english;
  const { components, leaveOneOut, quantity: index, regency } = row;
  return components.map(({ component, quantity, percentile, weight }) => {
    const label = labelOf(indexComponents[component], language);
    const own = { about: `${regency.name}: ${label}`, quantity };
    const rank = leaveOneOut.find((each) => each.component === component)?.rank ?? null;
    return {
      component,
      label,
      own,
      known:
        percentile === null
          ? null
          : {
              percentile,
              place: placeAmong({ component, percentile }, own, row, ranked, language),
              weight: { shown: shareText(weight, language), lines: [words.weight], values: [] },
            },
      without:
        rank === null
          ? null
          : { shown: String(rank), lines: [words.without], values: [{ about: regency.name, quantity: index }] },
    };
  });
}

/** How a percentile came about; without steps where weights of the reader's own have left some of the counted out. */
function placeAmong(
  { component, percentile }: { readonly component: IndexComponentName; readonly percentile: number },
  own: NamedQuantity,
  row: RankingRow,
  ranked: readonly RankingRow[],
  language: Language,
): Reckoning {
  const values = ranked.map(({ components }) => valueOf(components, component));
  const isHigherBetter = indexComponents[component].direction === 'HIGHER_RANKS_FIRST';
  const basis = percentileBasis(values, ranked.indexOf(row), isHigherBetter);
  if (basis !== null && Math.abs(basis.percentile - percentile) < 1e-9)
    return percentileReckoning(own, basis, [], language);
  return { shown: formatNumber(Math.round(percentile), 'people', language), lines: [], values: [own] };
}

function valueOf(components: RankingRow['components'], component: IndexComponentName): number | null {
  return components.find((each) => each.component === component)?.quantity.value ?? null;
}

const indonesian = {
  weight: 'Bobotnya di antara komponen yang punya angka; komponen tanpa angka tidak diberi bobot.',
  without: 'Peringkatnya bila komponen ini tidak dihitung dan bobot komponen yang lain membesar.',
};

const english: typeof indonesian = {
  weight: 'Its weight among the components that have a figure; one without a figure has none.',
  without: 'The rank it has when this component is left out and the weights of the others grow.',
};
