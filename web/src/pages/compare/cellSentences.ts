import { formatNumber, formatSigned } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { ComparisonCell, ComparisonRow } from '../../graphql/types.ts';
import type { Sentence } from '../../i18n/sentence.ts';
import { readUnit, showQuantity } from '../../i18n/showNumber.ts';
import type { NamedQuantity } from '../../ui/evidence.ts';
import { medianReckoning } from '../../ui/medianReckoning.ts';
import { rankReckoning } from '../../ui/rankReckoning.ts';

/** "peringkat 3", with how many stand above it; null where it has no rank. */
export function rankSentence(
  { rank, amongAll }: Pick<ComparisonCell, 'rank' | 'amongAll'>,
  { rankedCount }: Pick<ComparisonRow, 'rankedCount'>,
  own: NamedQuantity,
  language: Language,
): Sentence | null {
  if (rank === null || amongAll === null) return null;
  const words = language === 'ID' ? indonesian : english;
  const taken = { rank, tied: amongAll.equal > 0, among: rankedCount };
  return [words.rank, { about: own.about, reckoning: rankReckoning(own, taken, language) }];
}

/** "untuk mencapai median: 4.120 orang lagi": what lacks, in whole people, a part of one counted as one; null where nothing lacks. */
export function medianSentence(
  { gapToMedian }: Pick<ComparisonCell, 'gapToMedian'>,
  own: NamedQuantity,
  language: Language,
): Sentence | null {
  if (gapToMedian === null || gapToMedian <= 0) return null;
  const words = language === 'ID' ? indonesian : english;
  const people = Math.ceil(gapToMedian);
  const text = formatNumber(people, 'people', language);
  const reckoning = medianReckoning(own, gapToMedian, text, language);
  return [words.toMedian, { about: own.about, reckoning }, words.more(people)];
}

/** "−1.200 terhadap Kabupaten Tuban"; null for the first place itself and where either has no value. */
export function differenceSentence(
  { differenceToFirst }: Pick<ComparisonCell, 'differenceToFirst'>,
  own: NamedQuantity,
  first: NamedQuantity & { readonly name: string },
  language: Language,
): Sentence | null {
  const [value, other] = [own.quantity.value, first.quantity.value];
  if (differenceToFirst === null || value === null || other === null || own.about === first.about) return null;
  const words = language === 'ID' ? indonesian : english;
  const unit = readUnit(own.quantity.unit);
  // Signed differences of years are spans, not years.
  const shown = formatSigned(differenceToFirst, unit === 'year' ? 'people' : unit, language);
  const noun = unit === 'percent' ? words.points : unit === 'year' ? words.years : '';
  const [left, right] = [value, other].map((each) => showQuantity(each, unit, language));
  const reckoning = { shown, lines: [`${left} − ${right} = ${shown}${noun}`], values: [own, first] };
  return [{ about: own.about, reckoning }, `${noun} ${words.against} ${first.name}`];
}

const indonesian = {
  rank: 'peringkat ',
  toMedian: 'untuk mencapai median: ',
  more: (_people: number) => ' orang lagi',
  points: ' poin persen',
  years: ' tahun',
  against: 'terhadap',
};

const english: typeof indonesian = {
  rank: 'rank ',
  toMedian: 'to reach the median: ',
  more: (people) => ` more ${people === 1 ? 'person' : 'people'}`,
  points: ' percentage points',
  years: ' years',
  against: 'against',
};
