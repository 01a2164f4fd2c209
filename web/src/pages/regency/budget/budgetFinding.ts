import type { Language } from '@pionir/shared';
import type { Sentence } from '../../../i18n/sentence.ts';
import { quantityOfFigures } from '../../../ui/evidence.ts';
import { fundsYear } from './budgetMonths.ts';
import type { BudgetMonths } from './budgetMonths.ts';

/** How many of the budgets fund a year of premium, and between how many months all of them lie. */
export function budgetFinding(all: readonly BudgetMonths[], language: Language): Sentence {
  const words = language === 'ID' ? indonesian : english;
  const sorted = all.toSorted((a, b) => a.months - b.months || (a.row.key < b.row.key ? -1 : 1));
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return [];
  const months = ({ row, reckoning }: BudgetMonths) => ({ about: row.program, reckoning });
  if (all.length === 1) {
    const { row, amount, year } = least;
    return [
      words.only(year),
      { text: amount, about: row.program, quantity: quantityOfFigures(row.budgets) },
      words.funds,
      months(least),
    ];
  }
  const lines = all.map(({ label, reckoning }) => `${label}: ${reckoning.shown}`);
  const shown = words.part(all.filter(fundsYear).length, all.length);
  const count = { about: words.about, reckoning: { shown, lines, values: [] } };
  return [count, words.fund, months(least), words.to, months(most)];
}

const indonesian = {
  about: 'Anggaran yang cukup untuk setahun',
  only: (year: number | null) => (year === null ? 'Anggaran ' : `Anggaran ${year} sebesar `),
  funds: ' cukup untuk iuran ',
  part: (some: number, all: number) => `${some} dari ${all}`,
  fund: ' anggaran cukup untuk iuran setahun; semuanya antara ',
  to: ' dan ',
};

const english: typeof indonesian = {
  about: 'Budgets that fund a year',
  only: (year) => (year === null ? 'The budget of ' : `The ${year} budget of `),
  funds: ' funds premiums for ',
  part: (some, all) => `${some} of ${all}`,
  fund: ' budgets fund a year of premiums; all of them lie between ',
  to: ' and ',
};
