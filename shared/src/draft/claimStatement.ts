import { claimMetrics } from '../vocabulary/index.ts';
import type { ClaimMetric, ClaimScope, Language } from '../vocabulary/index.ts';
import type { ClaimFact } from './documentFacts.ts';

const scopes: Readonly<Record<Language, Readonly<Record<ClaimScope, string>>>> = {
  ID: {
    EAST_JAVA: ' di Jawa Timur',
    INDONESIA: ' di Indonesia',
    BRANCH_AREA: ' di wilayah kantor cabang',
    BAKORWIL: ' di wilayah bakorwil',
    OTHER: '',
  },
  EN: {
    EAST_JAVA: ' in East Java',
    INDONESIA: ' in Indonesia',
    BRANCH_AREA: ' in the area of its branch office',
    BAKORWIL: ' in its coordination area',
    OTHER: '',
  },
};

type Told = Pick<ClaimFact, 'kind' | 'metric' | 'scope' | 'rank'>;

/** What is claimed of a place, in a sentence of our own. */
export function claimStatement(place: string, claim: Told, language: Language): string {
  const scope = scopes[language][claim.scope];
  const metric = metricText(claim.metric, language);
  return language === 'ID' ? inIndonesian(place, claim, { metric, scope }) : inEnglish(place, claim, { metric, scope });
}

interface Parts {
  readonly metric: string;
  readonly scope: string;
}

function inIndonesian(place: string, { kind, rank }: Told, { metric, scope }: Parts): string {
  switch (kind) {
    case 'SOLE_FIRST':
      return `${place} dikatakan terdepan${scope} menurut ${metric}.`;
    case 'AMONG_FIRST':
      return `${place} dikatakan termasuk yang terdepan${scope} menurut ${metric}.`;
    case 'RANK_N':
      return `${place} dikatakan berperingkat ${rank}${scope} menurut ${metric}.`;
    case 'RISING':
      return `${place} dikatakan naik dari tahun ke tahun menurut ${metric}.`;
    case 'FIRST_EVER':
      return `${place} dikatakan yang pertama${scope} menurut ${metric}.`;
    case 'AWARD':
      return `${place} dikatakan meraih penghargaan${scope}: ${metric}.`;
  }
}

function inEnglish(place: string, { kind, rank }: Told, { metric, scope }: Parts): string {
  switch (kind) {
    case 'SOLE_FIRST':
      return `${place} is said to lead${scope} by ${metric}.`;
    case 'AMONG_FIRST':
      return `${place} is said to be among the first${scope} by ${metric}.`;
    case 'RANK_N':
      return `${place} is said to rank ${rank}${scope} by ${metric}.`;
    case 'RISING':
      return `${place} is said to rise from year to year by ${metric}.`;
    case 'FIRST_EVER':
      return `${place} is said to be the first ever${scope} by ${metric}.`;
    case 'AWARD':
      return `${place} is said to have won an award${scope}: ${metric}.`;
  }
}

/** A label within a sentence; that of the award is a name. */
function metricText(metric: ClaimMetric, language: Language): string {
  const label = claimMetrics[metric][language === 'ID' ? 'id' : 'en'];
  return metric === 'PARITRANA_AWARD' ? label : `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}
