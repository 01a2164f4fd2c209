import { untestableParts, wordsOf } from '@pionir/shared';
import type { Language, UntestablePart } from '@pionir/shared';
import type { ClaimAnswer } from '../../graphql/types.ts';
import { countChanged } from './verdictCounts.ts';

type Checked = Pick<ClaimAnswer, 'atClaim' | 'today'>;

/** How many claims there are, how many today's figures do not support, how many cannot be tested and mostly why. */
export function claimsHeadline(claims: readonly Checked[], language: Language): string {
  const words = language === 'ID' ? indonesian : english;
  const untestable = claims.flatMap(({ today }) => today.untestable ?? []);
  const against = claims.filter(({ today }) => today.verdict === 'NOT_SUPPORTED').length;
  const first = `${words.claims(claims.length)}: ${words.against(against)}`;
  return untestable.length === 0 ? first : `${first}, ${words.untestable(untestable.length, mostFrequent(untestable))}`;
}

/** What later figures did to the verdicts. */
export function claimsSubhead(claims: readonly Checked[], language: Language): string {
  const words = language === 'ID' ? indonesian : english;
  return words.changed(countChanged(claims));
}

/** The part that most claims fail at, with their number; of equals the first one of the vocabulary. */
function mostFrequent(parts: readonly UntestablePart[]): { part: UntestablePart; count: number } {
  const counted = wordsOf(untestableParts).map((part) => ({
    part,
    count: parts.filter((each) => each === part).length,
  }));
  return counted.reduce((most, each) => (each.count > most.count ? each : most));
}

interface Frequent {
  readonly part: UntestablePart;
  readonly count: number;
}

const indonesian = {
  claims: (count: number) => `${count} klaim`,
  against: (count: number) => (count === 0 ? 'tidak satu pun disangkal angka' : `${count} kini tidak didukung angka`),
  untestable: (count: number, { part, count: most }: Frequent) =>
    `${count} tidak dapat diuji; ${most === count ? 'semuanya' : `${most} di antaranya`} karena ${because.ID[part]}`,
  changed: (count: number) =>
    count === 0
      ? 'Tidak satu pun penilaian berubah sejak hari klaim.'
      : `${count} penilaian berubah sejak hari klaim, karena angka yang terbit kemudian.`,
};

const english: typeof indonesian = {
  claims: (count) => `${count} ${count === 1 ? 'claim' : 'claims'}`,
  against: (count) =>
    count === 0 ? 'none with a figure against it' : `${count} not supported by the figures of today`,
  untestable: (count, { part, count: most }) =>
    `${count} untestable; ${most === count ? 'all' : `${most} of them`} because ${because.EN[part]}`,
  changed: (count) =>
    count === 0
      ? 'No verdict has changed since the day of its claim.'
      : `${count} ${count === 1 ? 'verdict has' : 'verdicts have'} changed since the day of the claim, by figures published later.`,
};

const because: Record<Language, Record<UntestablePart, string>> = {
  ID: {
    OWN_FIGURE: 'angka daerahnya sendiri belum ada',
    METRIC: 'ukurannya tidak punya angka yang dapat dibandingkan',
    SCOPE: 'data tidak memuat semua yang dibandingkan',
    YEARS: 'tahun yang berangka kurang dari tiga',
    AWARD_YEAR: 'tahun penghargaannya tidak disebut',
    AWARD_RESULTS: 'penghargaan adalah keputusan juri',
  },
  EN: {
    OWN_FIGURE: 'the place itself has no figure',
    METRIC: 'there are no comparable figures of their measure',
    SCOPE: 'the data does not hold all they compare with',
    YEARS: 'fewer than three years have figures',
    AWARD_YEAR: 'the year of the award is not told',
    AWARD_RESULTS: "an award is a jury's decision",
  },
};
