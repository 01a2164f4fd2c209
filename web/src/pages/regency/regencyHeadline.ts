import { formatDate, formatNumber, missingReasons } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { RegencyAnswer } from '../../graphql/types.ts';
import { labelOf } from '../../i18n/bilingual.ts';
import type { Sentence } from '../../i18n/sentence.ts';
import { rankReckoning } from '../../ui/rankReckoning.ts';

/** What the sentence is made of. */
export interface HeadlinePlace {
  readonly name: string;
  readonly province: { readonly name: string };
  readonly coverage: Pick<RegencyAnswer['coverage'], 'on' | 'protectedWorkers' | 'vulnerableWorkers'>;
  readonly VULNERABLE_WORKERS: PlacedRank | null;
}

interface PlacedRank {
  readonly rank: number;
  readonly tied: boolean;
}

/** How many are protected, how many of them vulnerable, and the rank that makes; or why nothing can be said. */
export function regencyHeadline(regency: HeadlinePlace, language: Language): Sentence {
  const { coverage, name } = regency;
  const words = language === 'ID' ? indonesian : english;
  const all = coverage.protectedWorkers;
  if (all.value === null) {
    const reason = labelOf(missingReasons[all.missing ?? 'NOT_PUBLISHED'], language);
    // A date does not break over lines.
    const on = formatDate(coverage.on, language).replaceAll(' ', '\u00a0');
    return [words.nothing(name, on, reason)];
  }
  const spokenAll = {
    text: formatNumber(all.value, 'people', language),
    quantity: all,
    about: `${name}: ${words.all}`,
  };
  const rank = regency.VULNERABLE_WORKERS;
  const ending = rank === null ? [] : rankPart(regency, rank, language);
  return [words.begin(name), spokenAll, words.middle, ...vulnerablePart(regency, language), ...ending];
}

function vulnerablePart({ coverage, name }: HeadlinePlace, language: Language): Sentence {
  const words = language === 'ID' ? indonesian : english;
  const { vulnerableWorkers, protectedWorkers } = coverage;
  if (vulnerableWorkers.value === null) return [words.noneVulnerable];
  if (vulnerableWorkers.value === protectedWorkers.value) return [words.allVulnerable];
  const text = formatNumber(vulnerableWorkers.value, 'people', language);
  return [', ', { text, quantity: vulnerableWorkers, about: `${name}: ${words.vulnerable}` }, words.ofThem];
}

function rankPart({ name, coverage, province }: HeadlinePlace, rank: PlacedRank, language: Language): Sentence {
  const words = language === 'ID' ? indonesian : english;
  const own = { about: `${name}: ${words.vulnerable}`, quantity: coverage.vulnerableWorkers };
  const reckoning = rankReckoning(own, { ...rank, among: null }, language);
  return [words.rank, { about: own.about, reckoning }, words.within(rank.tied, province.name)];
}

const indonesian = {
  all: 'pekerja terlindungi',
  vulnerable: 'pekerja rentan',
  nothing: (name: string, on: string, reason: string) => `${name}, ${on}: ${reason.toLowerCase()}`,
  begin: (name: string) => `Di ${name} `,
  middle: ' pekerja terlindungi',
  noneVulnerable: '; angka pekerja rentan tidak ada',
  allVulnerable: ', semuanya pekerja rentan',
  ofThem: ' di antaranya pekerja rentan',
  rank: ': peringkat ',
  within: (tied: boolean, province: string) => `${tied ? ' (seri)' : ''} di ${province}`,
};

const english: typeof indonesian = {
  all: 'protected workers',
  vulnerable: 'vulnerable workers',
  nothing: (name, on, reason) => `${name}, ${on}: ${reason.toLowerCase()}`,
  begin: (name) => `In ${name} `,
  middle: ' workers are protected',
  noneVulnerable: '; there is no figure for vulnerable workers',
  allVulnerable: ', all of them vulnerable workers',
  ofThem: ' of them vulnerable workers',
  rank: ': rank ',
  within: (tied, province) => `${tied ? ' (tied)' : ''} in ${province}`,
};
