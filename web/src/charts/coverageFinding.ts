import { formatNumber, listOf, workerCategories } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { QuantityEvidence, YearAnswer } from '../graphql/types.ts';
import { labelOf } from '../i18n/bilingual.ts';
import type { Sentence } from '../i18n/sentence.ts';

/** What the years of a place say: how many at first, how many at last and who most of them are, and which years lack a figure. */
export function coverageFinding(history: readonly YearAnswer[], place: string, language: Language): Sentence {
  const words = language === 'ID' ? indonesian : english;
  const known = history.filter(({ coverage }) => coverage.protectedWorkers.value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [words.none];
  const spoken = (year: number, quantity: QuantityEvidence, about = `${place}, ${year}`): Sentence =>
    quantity.value === null ? [] : [{ text: formatNumber(quantity.value, 'people', language), about, quantity }];
  const total = ({ year, coverage }: YearAnswer) => spoken(year, coverage.protectedWorkers);
  const largest = largestOf(last);
  const label = largest === undefined ? '' : labelOf(workerCategories[largest.category], language);
  return [
    ...total(first),
    words.atEnd(first.year),
    ...(first === last ? [] : [', ', ...total(last), words.later(last.year)]),
    ...(largest === undefined || last.coverage.byCategory.length < 2
      ? []
      : [words.mostly(label), ...spoken(last.year, largest.workers, `${place}, ${last.year}: ${label}`), ')']),
    ...gapsPart(history, language),
  ];
}

/** The category with the most workers, the first of the vocabulary among equals. */
function largestOf({ coverage }: YearAnswer): YearAnswer['coverage']['byCategory'][number] | undefined {
  const counted = coverage.byCategory.flatMap((each) =>
    each.workers.value === null ? [] : [{ each, value: each.workers.value }],
  );
  const most = Math.max(...counted.map(({ value }) => value));
  return counted.find(({ value }) => value === most)?.each;
}

function gapsPart(history: readonly YearAnswer[], language: Language): Sentence {
  const gaps = history
    .filter(({ coverage }) => coverage.protectedWorkers.value === null)
    .map(({ year }) => String(year));
  const words = language === 'ID' ? indonesian : english;
  return gaps.length === 0 ? [] : [words.gaps(listOf(gaps, language))];
}

const indonesian = {
  none: 'Belum ada tahun dengan angka yang diketahui',
  atEnd: (year: number) => ` pekerja terlindungi pada akhir ${year}`,
  later: (year: number) => ` pada akhir ${year}`,
  mostly: (label: string) => `, terbanyak ${label} (`,
  gaps: (years: string) => `; tanpa angka: ${years}`,
};

const english: typeof indonesian = {
  none: 'There is no year with a known figure yet',
  atEnd: (year) => ` protected workers at the end of ${year}`,
  later: (year) => ` at the end of ${year}`,
  mostly: (label) => `, most of them ${label} (`,
  gaps: (years) => `; without a figure: ${years}`,
};
