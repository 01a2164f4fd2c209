import type { Vocabulary } from './vocabulary.ts';

/** How a printed premium stands to the premium that the rules give. */
export const premiumVerdicts = {
  AGREES: { id: 'Sesuai aturan iuran', en: 'Agrees', about: 'The printed premium is the one by the rules.' },
  DIFFERS: {
    id: 'Berbeda dari aturan iuran',
    en: 'Differs',
    about: 'The printed premium is not the one by the rules.',
  },
  NO_SINGLE_RULE: {
    id: 'Tidak ada satu aturan',
    en: 'No single rule',
    about: 'The rules give no single amount to set beside it.',
  },
} as const satisfies Vocabulary<string>;
export type PremiumVerdict = keyof typeof premiumVerdicts;

/** Why there is no single premium, or no months that a budget would fund. */
export const premiumReasons = {
  WAGE_BASED: {
    id: 'Iuran penerima upah mengikuti upah',
    en: 'The premium goes by the wage',
    about: 'Wage recipients pay a share of the wage, so that no single amount holds for a group.',
  },
  OTHER_SEGMENT: {
    id: 'Segmen dengan iuran lain',
    en: 'Another segment',
    about: 'Construction and migrant workers have premiums of their own, by contract or by stay.',
  },
  SEGMENT_NOT_STATED: {
    id: 'Segmen tidak disebut',
    en: 'Segment not stated',
    about: 'No source states the segment of all the workers.',
  },
  MIXED_SEGMENTS: {
    id: 'Beberapa segmen sekaligus',
    en: 'Several segments',
    about: 'The workers are of several segments, which pay by different rules.',
  },
  OTHER_BENEFITS: {
    id: 'Manfaat selain JKK dan JKM',
    en: 'Other benefits',
    about: 'The program pays for benefits other than work accident and death together.',
  },
  PERIOD_NOT_STATED: {
    id: 'Masa tidak disebut',
    en: 'Period not stated',
    about: 'No source states which months are paid for.',
  },
  BEFORE_RULES: {
    id: 'Sebelum aturan yang dicatat',
    en: 'Before the rules kept here',
    about: 'The months lie before July 2015, when the rules kept here began.',
  },
  CONDITIONAL_RELIEF: {
    id: 'Masa keringanan bersyarat',
    en: 'Relief on conditions',
    about: 'PP 49/2020 cut premiums of August 2020 to January 2021 for those who met its conditions.',
  },
  RULE_CHANGES: {
    id: 'Aturan berubah dalam masa itu',
    en: 'The rule changes within the period',
    about: 'The premium by rule is not the same in every month of the period.',
  },
  FUND_NOT_SETTLED: {
    id: 'Keringanan bergantung pada sumber dana',
    en: 'The fund decides',
    about: 'PP 50/2025 halves the premium only where neither APBN nor APBD pays, and the fund does not settle it.',
  },
  TRADE_NOT_STATED: {
    id: 'Keringanan bergantung pada jenis pekerjaan',
    en: 'The trade decides',
    about:
      'PP 50/2025 halves the premium in these months for transport workers only, and the trade does not settle it.',
  },
  NO_PEOPLE: {
    id: 'Jumlah orang tidak diketahui',
    en: 'No head count',
    about: 'No workers of the program count in the period.',
  },
} as const satisfies Vocabulary<string>;
export type PremiumReason = keyof typeof premiumReasons;
