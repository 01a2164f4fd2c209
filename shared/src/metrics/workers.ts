import { shareOfEmployed as shareOf, workersOf } from '../coverage/index.ts';
import { isVulnerable } from '../vocabulary/index.ts';
import type { MeasurePlace, Metric } from './metric.ts';

export const protectedWorkers: Metric = {
  id: 'Pekerja terlindungi',
  en: 'Protected workers',
  about: 'People in all cohorts that count on the day.',
  unit: 'people',
  direction: 'HIGHER_RANKS_FIRST',
  boundedByHeadcounts: true,
  method: {
    id: 'Jumlah orang dalam semua kelompok yang berlaku pada hari itu, menurut angka yang sudah dipublikasikan.',
    en: 'The people in all cohorts that count on the day, by the figures published by then.',
  },
};

export const measureProtectedWorkers: MeasurePlace = workersOf;

export const vulnerableWorkers: Metric = {
  id: 'Pekerja rentan',
  en: 'Vulnerable workers',
  about: 'People in the cohorts that count on the day, without the office holders.',
  unit: 'people',
  direction: 'HIGHER_RANKS_FIRST',
  boundedByHeadcounts: true,
  method: {
    id: 'Jumlah orang dalam kelompok pekerja rentan yang berlaku pada hari itu; perangkat desa, RT/RW, BPD, non-ASN, dan petugas pemilu tidak termasuk.',
    en: 'The people in cohorts of vulnerable workers that count on the day; village officials, neighbourhood heads, village councils, non-civil-servant staff and election workers are left out.',
  },
};

export const measureVulnerableWorkers: MeasurePlace = (place, clocks, filter) =>
  workersOf(place, clocks, (cohort) => filter(cohort) && isVulnerable(cohort.category));

export const shareOfEmployed: Metric = {
  id: 'Bagian dari penduduk bekerja',
  en: 'Share of employed people',
  about: 'Protected workers over employed people of the year, in percent.',
  unit: 'percent',
  direction: 'HIGHER_RANKS_FIRST',
  boundedByHeadcounts: true,
  method: {
    id: 'Pekerja terlindungi dibagi penduduk bekerja (Sakernas Agustus, BPS) tahun yang sama, atau tahun terdekat sebelumnya, atau paling lama dua tahun sesudahnya.',
    en: 'Protected workers over employed people (Sakernas August, BPS) of the same year, else the nearest earlier year, else the nearest later within two years.',
  },
};

export const measureShareOfEmployed: MeasurePlace = (place, clocks, filter) =>
  shareOf(place, clocks, workersOf(place, clocks, filter));
