import { formatNumber, formatQuantity, listOf } from '../format/index.ts';
import { workerCategories } from '../vocabulary/index.ts';
import type { Language } from '../vocabulary/index.ts';
import { amountUnits } from './amountUnits.ts';
import type { AmountFact, CountFact, DocumentFacts } from './documentFacts.ts';

const words = {
  ID: {
    states: 'menyebut',
    nothing: 'tanpa angka yang diambil',
    TOTAL: 'orang seluruhnya',
    FLOW: 'orang tambahan',
    TARGET: 'sebagai sasaran',
    BUDGET: 'anggaran',
    PREMIUM_PER_MONTH: 'iuran per orang per bulan',
    MONTHS_FUNDED: 'masa iuran',
    BENEFIT_PAID: 'manfaat dibayar',
    COVERAGE_RATE_PUBLISHED: 'cakupan',
  },
  EN: {
    states: 'states',
    nothing: 'no number was taken from it',
    TOTAL: 'people in all',
    FLOW: 'added',
    TARGET: 'as a target',
    BUDGET: 'a budget of',
    PREMIUM_PER_MONTH: 'a premium per person and month of',
    MONTHS_FUNDED: 'premiums for',
    BENEFIT_PAID: 'benefits paid of',
    COVERAGE_RATE_PUBLISHED: 'a coverage of',
  },
} as const;

/** What a document says, in our own words, from the facts that were taken from it. */
export function gistOf({ place, counts, amounts }: DocumentFacts, language: Language): string {
  const stated = [
    ...counts.map((count) => describeCount(count, language)),
    ...amounts.map((amount) => describeAmount(amount, language)),
  ];
  const say = words[language];
  const what = stated.length === 0 ? say.nothing : `${say.states} ${listOf(stated, language)}`;
  return `${place.name}: ${what}.`;
}

function describeCount({ kind, category, value }: CountFact, language: Language): string {
  const say = words[language];
  const number = formatNumber(value, 'people', language);
  if (category === null) return `${number} ${say.TOTAL}`;
  const label = workerCategories[category][language === 'ID' ? 'id' : 'en'];
  const people = `${number} ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
  return kind === 'FLOW' || kind === 'TARGET' ? `${people} ${say[kind]}` : people;
}

function describeAmount({ measure, value }: AmountFact, language: Language): string {
  return `${words[language][measure]} ${formatQuantity(value, amountUnits[measure], language)}`;
}
