import { formatNumber, formatSigned } from '@pionir/shared';
import type { Language, RankedMetricName } from '@pionir/shared';

/** How a metric is spoken of in a sentence. */
export interface MetricPhrase {
  /** "pekerja rentan": what the figures are of. */
  readonly noun: string;
  /** What one leader does, before the value. */
  readonly leads: string;
  /** What several leaders do, before the value. */
  readonly share: string;
  /** The number, and the words that follow it. */
  readonly value: (value: number) => readonly [number: string, words: string];
}

export function metricPhrase(metric: RankedMetricName, language: Language): MetricPhrase {
  return phrases[language][metric];
}

const leading = {
  ID: { leads: 'memimpin dengan', share: 'berbagi tempat pertama dengan' },
  EN: { leads: 'leads with', share: 'share first place with' },
};

const phrases: Record<Language, Record<RankedMetricName, MetricPhrase>> = {
  ID: {
    VULNERABLE_WORKERS: counted('ID', 'pekerja rentan'),
    PROTECTED_WORKERS: counted('ID', 'pekerja terlindungi'),
    SHARE_OF_EMPLOYED: {
      ...leading.ID,
      noun: 'bagian penduduk bekerja',
      value: (value) => [`${formatNumber(value, 'percent', 'ID')}%`, ' penduduk bekerja terlindungi'],
    },
    GROWTH: {
      noun: 'pertumbuhan setahun',
      leads: 'punya pertumbuhan setahun tertinggi,',
      share: 'berbagi pertumbuhan setahun tertinggi,',
      value: (value) => [`${formatSigned(value, 'percent', 'ID')}%`, ''],
    },
    EARLIEST_START: {
      noun: 'awal perlindungan',
      leads: 'memulai paling awal, pada',
      share: 'sama-sama memulai paling awal, pada',
      value: (value) => [formatNumber(value, 'year', 'ID'), ''],
    },
    CATEGORY_BREADTH: counted('ID', 'ragam kelompok pekerja', 'kelompok pekerja'),
    MONTHS_FUNDED: counted('ID', 'bulan iuran yang dibiayai', 'bulan iuran dibiayai per orang', 'months'),
    PIONEER_INDEX: counted('ID', 'Indeks Pionir', 'poin Indeks Pionir', 'points'),
  },
  EN: {
    VULNERABLE_WORKERS: counted('EN', 'vulnerable workers'),
    PROTECTED_WORKERS: counted('EN', 'protected workers'),
    SHARE_OF_EMPLOYED: {
      ...leading.EN,
      noun: 'the share of employed people',
      value: (value) => [`${formatNumber(value, 'percent', 'EN')}%`, ' of employed people protected'],
    },
    GROWTH: {
      noun: 'growth in a year',
      leads: 'has the highest growth in a year,',
      share: 'share the highest growth in a year,',
      value: (value) => [`${formatSigned(value, 'percent', 'EN')}%`, ''],
    },
    EARLIEST_START: {
      noun: 'the earliest start',
      leads: 'started first, in',
      share: 'started first together, in',
      value: (value) => [formatNumber(value, 'year', 'EN'), ''],
    },
    CATEGORY_BREADTH: counted('EN', 'worker categories'),
    MONTHS_FUNDED: counted('EN', 'months of premium funded', 'months of premium funded a person', 'months'),
    PIONEER_INDEX: counted('EN', 'the Pioneer index', 'points of the Pioneer index', 'points'),
  },
};

function counted(
  language: Language,
  noun: string,
  spoken: string = noun,
  unit: 'people' | 'months' | 'points' = 'people',
): MetricPhrase {
  return {
    ...leading[language],
    noun,
    value: (value) => [formatNumber(value, unit, language), ` ${spoken}`],
  };
}
