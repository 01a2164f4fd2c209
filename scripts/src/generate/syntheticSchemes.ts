import type { FundingSource, Segment, WorkerCategory } from '@pionir/shared';
import type { SyntheticPlace } from './syntheticPlaces.ts';

/** One purpose for which a place pays. */
export interface SyntheticScheme {
  readonly slug: string;
  readonly funding: readonly FundingSource[];
  readonly segment: Segment;
  readonly nameId: string;
  readonly nameEn: string;
  /** Rupiah of one person for one month. */
  readonly premium: number;
}

const schemes = {
  excise: scheme('dbhcht', ['DBHCHT'], 'BPU', 'Pekerja rentan dari DBHCHT', 'Vulnerable workers from tobacco excise'),
  budget: scheme('apbd', ['APBD'], 'BPU', 'Pekerja rentan dari APBD', 'Vulnerable workers from the budget'),
  both: scheme('apbd-dbhcht', ['APBD', 'DBHCHT'], 'BPU', 'Pekerja dari APBD dan DBHCHT', 'Workers from both funds'),
  officials: scheme('aparatur', ['APBD'], 'PU', 'Aparatur desa', 'Village officials', 5400),
  villages: scheme('apbdes', ['APBDES'], 'UNKNOWN', 'Dibayar dari dana desa', 'Paid from village budgets'),
  companies: scheme('csr', ['CSR'], 'BPU', 'Dibayar oleh perusahaan', 'Paid by companies'),
};

/** A scheme's lists of one kind of workers, renewed or begun anew each year. */
export interface SyntheticLine {
  readonly scheme: SyntheticScheme;
  /** One of them for a place, all its years. */
  readonly categories: readonly WorkerCategory[];
}

const linesOfPlaces: readonly SyntheticLine[] = [
  { scheme: schemes.budget, categories: ['VULNERABLE_WORKERS', 'MIXED_VULNERABLE'] },
  { scheme: schemes.excise, categories: ['TOBACCO_FARMERS', 'TOBACCO_FARM_LABOURERS', 'CIGARETTE_FACTORY_WORKERS'] },
  { scheme: schemes.villages, categories: ['NEIGHBOURHOOD_HEADS'] },
  { scheme: schemes.budget, categories: ['FISHERS', 'FARMERS', 'INFORMAL_TRANSPORT', 'FOREST_WORKERS'] },
  { scheme: schemes.officials, categories: ['VILLAGE_OFFICIALS', 'VILLAGE_COUNCIL', 'NON_CIVIL_SERVANT_STAFF'] },
  { scheme: schemes.both, categories: ['FARM_LABOURERS', 'CONSTRUCTION_LABOURERS', 'OTHER'] },
  { scheme: schemes.villages, categories: ['RELIGIOUS_AND_COMMUNITY_WORKERS'] },
  { scheme: schemes.companies, categories: ['MICRO_BUSINESSES', 'STREET_AND_MARKET_TRADERS', 'ATHLETES_AND_ARTISTS'] },
];

const linesOfProvinces: readonly SyntheticLine[] = [
  { scheme: schemes.excise, categories: ['TOBACCO_FARMERS', 'CIGARETTE_FACTORY_WORKERS'] },
  { scheme: schemes.companies, categories: ['RELIGIOUS_AND_COMMUNITY_WORKERS'] },
];

export function linesOf({ kind }: SyntheticPlace): readonly SyntheticLine[] {
  return kind === 'PROVINCE' ? linesOfProvinces : linesOfPlaces;
}

export function schemesOf(place: SyntheticPlace): SyntheticScheme[] {
  return [...new Set(linesOf(place).map((line) => line.scheme))];
}

export function programIdOf({ code }: SyntheticPlace, { slug }: SyntheticScheme): string {
  return `${code}-${slug}`;
}

function scheme(
  slug: string,
  funding: readonly FundingSource[],
  segment: Segment,
  nameId: string,
  nameEn: string,
  premium = 16_800,
): SyntheticScheme {
  return { slug, funding, segment, nameId, nameEn, premium };
}
