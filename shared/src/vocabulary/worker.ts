import type { Vocabulary } from './vocabulary.ts';

/** Worker categories: vulnerable trades first, office holders last. */
export const workerCategories = {
  VULNERABLE_WORKERS: {
    id: 'Pekerja rentan',
    en: 'Vulnerable workers',
    about: 'Vulnerable workers, not broken down by trade.',
  },
  MIXED_VULNERABLE: {
    id: 'Pekerja rentan campuran',
    en: 'Mixed vulnerable trades',
    about: 'Several vulnerable trades counted together.',
  },
  TOBACCO_FARMERS: { id: 'Petani tembakau', en: 'Tobacco farmers', about: 'Farmers who grow tobacco.' },
  TOBACCO_FARM_LABOURERS: {
    id: 'Buruh tani tembakau',
    en: 'Tobacco farm labourers',
    about: 'Labourers on tobacco farms.',
  },
  FARMERS: { id: 'Petani', en: 'Farmers', about: 'Farmers of any crop.' },
  FARM_LABOURERS: { id: 'Buruh tani', en: 'Farm labourers', about: 'Labourers on farms of any crop.' },
  FISHERS: { id: 'Nelayan', en: 'Fishers', about: 'Fishers at sea or inland.' },
  CIGARETTE_FACTORY_WORKERS: {
    id: 'Buruh pabrik rokok',
    en: 'Cigarette factory workers',
    about: 'Workers of cigarette factories.',
  },
  INFORMAL_TRANSPORT: {
    id: 'Pengemudi informal',
    en: 'Informal transport workers',
    about: 'Pedicab, motorcycle-taxi and other informal drivers.',
  },
  CONSTRUCTION_LABOURERS: {
    id: 'Buruh bangunan',
    en: 'Construction labourers',
    about: 'Masons and building labourers.',
  },
  STREET_AND_MARKET_TRADERS: {
    id: 'Pedagang kaki lima dan pasar',
    en: 'Street and market traders',
    about: 'Traders in streets and markets.',
  },
  MICRO_BUSINESSES: { id: 'Usaha mikro', en: 'Micro businesses', about: 'Owners and helpers of micro businesses.' },
  RELIGIOUS_AND_COMMUNITY_WORKERS: {
    id: 'Pekerja keagamaan dan sosial',
    en: 'Religious and community workers',
    about: 'Religion teachers, mosque keepers, health cadres and similar.',
  },
  FOREST_WORKERS: { id: 'Pekerja hutan', en: 'Forest workers', about: 'Tappers and other workers in forests.' },
  ATHLETES_AND_ARTISTS: { id: 'Atlet dan seniman', en: 'Athletes and artists', about: 'Athletes, referees, artists.' },
  OTHER: { id: 'Lainnya', en: 'Other', about: 'Workers of another vulnerable trade, parking attendants for example.' },
  VILLAGE_OFFICIALS: {
    id: 'Perangkat desa',
    en: 'Village officials',
    about: 'Village heads and officials; office holders, not vulnerable workers.',
  },
  NEIGHBOURHOOD_HEADS: {
    id: 'Ketua RT/RW',
    en: 'Neighbourhood heads',
    about: 'Heads of RT and RW; office holders, not vulnerable workers.',
  },
  VILLAGE_COUNCIL: {
    id: 'Anggota BPD',
    en: 'Village councils',
    about: 'Members of village councils (BPD); office holders, not vulnerable workers.',
  },
  NON_CIVIL_SERVANT_STAFF: {
    id: 'Pegawai non-ASN',
    en: 'Non-civil-servant staff',
    about: 'Government staff who are not civil servants; office holders, not vulnerable workers.',
  },
  ELECTION_WORKERS: {
    id: 'Petugas pemilu',
    en: 'Election workers',
    about: 'Election officers; office holders, not vulnerable workers.',
  },
} as const satisfies Vocabulary<string>;

export type WorkerCategory = keyof typeof workerCategories;

const officeHolders: ReadonlySet<WorkerCategory> = new Set([
  'VILLAGE_OFFICIALS',
  'NEIGHBOURHOOD_HEADS',
  'VILLAGE_COUNCIL',
  'NON_CIVIL_SERVANT_STAFF',
  'ELECTION_WORKERS',
] satisfies WorkerCategory[]);

/** Vulnerable workers are every category but the office holders (honest numbers, section 2). */
export function isVulnerable(category: WorkerCategory): boolean {
  return !officeHolders.has(category);
}

/** Membership segments of BPJS Ketenagakerjaan. */
export const segments = {
  BPU: { id: 'Bukan penerima upah', en: 'Non-wage recipients', about: 'BPU: workers who do not receive a wage.' },
  PU: { id: 'Penerima upah', en: 'Wage recipients', about: 'PU: workers who receive a wage.' },
  JAKON: { id: 'Jasa konstruksi', en: 'Construction', about: 'JAKON: workers of construction projects.' },
  PMI: { id: 'Pekerja migran', en: 'Migrant workers', about: 'PMI: Indonesian migrant workers.' },
  UNKNOWN: { id: 'Tidak disebut', en: 'Not stated', about: 'No source states the segment.' },
} as const satisfies Vocabulary<string>;
export type Segment = keyof typeof segments;

export const cohortStatuses = {
  ENROLLED: { id: 'Terdaftar', en: 'Enrolled', about: 'The people are enrolled; only such cohorts count.' },
  PLANNED: { id: 'Direncanakan', en: 'Planned', about: 'Announced, not enrolled; never counts.' },
} as const satisfies Vocabulary<string>;
export type CohortStatus = keyof typeof cohortStatuses;
