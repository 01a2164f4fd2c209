import type { ClaimKind, ClaimMetric, ClaimScope, Language } from '../vocabulary/index.ts';
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

/** By what a place is said to lead, after the words that say so. */
const measures: Readonly<Record<Language, Readonly<Record<ClaimMetric, string>>>> = {
  ID: {
    VULNERABLE_WORKERS: ' menurut jumlah pekerja rentan',
    PROTECTED_WORKERS: ' menurut jumlah pekerja terlindungi',
    COVERAGE_RATE: ' menurut cakupan',
    COVERAGE_GROWTH: ' menurut pertumbuhan cakupan',
    BUDGET: ' menurut anggaran iuran',
    DBHCHT_USE: ' menurut pemakaian DBHCHT',
    PARITRANA_AWARD: ' pada penghargaan Paritrana',
    FIRST_TO_START: ' dalam memulai perlindungan pekerja',
    RISING_EVERY_YEAR: ' dalam cakupan',
    OTHER: '',
  },
  EN: {
    VULNERABLE_WORKERS: ' by number of vulnerable workers',
    PROTECTED_WORKERS: ' by number of protected workers',
    COVERAGE_RATE: ' by coverage',
    COVERAGE_GROWTH: ' by growth of coverage',
    BUDGET: ' by budget for premiums',
    DBHCHT_USE: ' by use of the tobacco excise share',
    PARITRANA_AWARD: ' at the Paritrana award',
    FIRST_TO_START: ' in beginning to protect workers',
    RISING_EVERY_YEAR: ' in coverage',
    OTHER: '',
  },
};

type Told = Pick<ClaimFact, 'kind' | 'metric' | 'scope' | 'rank'>;

/** What is claimed of a place, in a sentence of our own. */
export function claimStatement(place: string, claim: Told, language: Language): string {
  const said = language === 'ID' ? sayInIndonesian(claim) : sayInEnglish(claim);
  const where = claim.kind === 'RISING' ? '' : scopes[language][claim.scope];
  const by = claim.kind === 'AWARD' ? '' : measures[language][claim.metric];
  return `${place} ${said}${where}${by}.`;
}

function sayInIndonesian({ kind, metric, rank }: Told): string {
  const said: Readonly<Record<ClaimKind, string>> = {
    SOLE_FIRST: 'terdepan',
    AMONG_FIRST: 'termasuk yang terdepan',
    RANK_N: `berperingkat ${rank}`,
    RISING: 'naik dari tahun ke tahun',
    FIRST_EVER: 'yang pertama',
    AWARD: metric === 'PARITRANA_AWARD' ? 'meraih penghargaan Paritrana' : 'meraih penghargaan',
  };
  return `dikatakan ${said[kind]}`;
}

function sayInEnglish({ kind, metric, rank }: Told): string {
  const said: Readonly<Record<ClaimKind, string>> = {
    SOLE_FIRST: 'lead',
    AMONG_FIRST: 'be among the first',
    RANK_N: `rank ${rank}`,
    RISING: 'rise from year to year',
    FIRST_EVER: 'be the first ever',
    AWARD: metric === 'PARITRANA_AWARD' ? 'have won the Paritrana award' : 'have won an award',
  };
  return `is said to ${said[kind]}`;
}
