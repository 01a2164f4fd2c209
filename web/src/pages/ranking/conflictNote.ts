import type { Language } from '@pionir/shared';
import type { RankingRow } from '../../graphql/types.ts';
import { showNumber } from '../../i18n/showNumber.ts';

export interface ConflictNote {
  /** "157.000–197.893"; null where no figure of the place is in conflict. */
  readonly values: string | null;
  /** "3–4"; null where no conflict leaves the rank open. */
  readonly ranks: string | null;
}

/** How far conflicting sources leave a value and its rank open. */
export function conflictNote(row: RankingRow, language: Language): ConflictNote {
  const { valueLow, valueHigh, rankLow, rankHigh } = row;
  if (valueLow === null || valueHigh === null) return { values: null, ranks: null };
  const show = (value: number) => showNumber(value, row.quantity.unit, language);
  return {
    values: valueLow === valueHigh ? null : `${show(valueLow)}–${show(valueHigh)}`,
    ranks: rankLow === rankHigh ? null : `${rankLow}–${rankHigh}`,
  };
}
