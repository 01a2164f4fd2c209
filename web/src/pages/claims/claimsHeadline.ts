import { untestableParts, wordsOf } from '@pionir/shared';
import type { Language, UntestablePart } from '@pionir/shared';
import type { ClaimAnswer } from '../../graphql/types.ts';
import type { Sentence, SpokenReckoning } from '../../i18n/sentence.ts';

type Checked = Pick<ClaimAnswer, 'statement' | 'atClaim' | 'today'>;

/** How many claims there are, how many today's figures do not support, how many cannot be tested and mostly why. */
export function claimsHeadline(claims: readonly Checked[], language: Language): Sentence {
  const words = language === 'ID' ? indonesian : english;
  const against = claims.filter(({ today }) => today.verdict === 'NOT_SUPPORTED');
  const first: Sentence = [
    countOf(claims, language),
    words.claims(claims.length),
    ...(against.length === 0 ? [words.noneAgainst] : [countOf(against, language), words.against]),
  ];
  return [...first, ...untestablePart(claims, language)];
}

function untestablePart(claims: readonly Checked[], language: Language): Sentence {
  const words = language === 'ID' ? indonesian : english;
  const untestable = claims.filter(({ today }) => today.untestable !== null);
  if (untestable.length === 0) return [];
  const part = mostFrequent(untestable.flatMap(({ today }) => today.untestable ?? []));
  const frequent = untestable.filter(({ today }) => today.untestable === part);
  const most = frequent.length === untestable.length ? [words.all] : [countOf(frequent, language), words.ofThem];
  return [', ', countOf(untestable, language), words.untestable, ...most, because[language][part]];
}

/** How many, opening which claims they are. */
function countOf(claims: readonly Checked[], language: Language): SpokenReckoning {
  const lines = claims.map(({ statement }) => statement);
  return { about: because[language].about, reckoning: { shown: String(claims.length), lines, values: [] } };
}

/** What later figures did to the verdicts. */
export function claimsSubhead(claims: readonly Checked[], language: Language): Sentence {
  const words = language === 'ID' ? indonesian : english;
  const changed = claims.filter(({ atClaim, today }) => atClaim.verdict !== today.verdict);
  return changed.length === 0 ? [words.unchanged] : [countOf(changed, language), words.changed(changed.length)];
}

/** The part that most claims fail at; of equals the first one of the vocabulary. */
function mostFrequent(parts: readonly UntestablePart[]): UntestablePart {
  const countOfPart = (part: UntestablePart) => parts.filter((each) => each === part).length;
  return wordsOf(untestableParts).reduce((most, each) => (countOfPart(each) > countOfPart(most) ? each : most));
}

const indonesian = {
  claims: (_count: number) => ' klaim: ',
  noneAgainst: 'tidak satu pun disangkal angka',
  against: ' kini tidak didukung angka',
  untestable: ' tidak dapat diuji; ',
  all: 'semuanya karena ',
  ofThem: ' di antaranya karena ',
  unchanged: 'Tidak satu pun penilaian berubah sejak hari klaim.',
  changed: (_count: number) => ' penilaian berubah sejak hari klaim, karena angka yang terbit kemudian.',
};

const english: typeof indonesian = {
  claims: (count) => (count === 1 ? ' claim: ' : ' claims: '),
  noneAgainst: 'none with a figure against it',
  against: ' not supported by the figures of today',
  untestable: ' untestable; ',
  all: 'all because ',
  ofThem: ' of them because ',
  unchanged: 'No verdict has changed since the day of its claim.',
  changed: (count) =>
    ` ${count === 1 ? 'verdict has' : 'verdicts have'} changed since the day of the claim, by figures published later.`,
};

const because: Record<Language, Record<UntestablePart | 'about', string>> = {
  ID: {
    about: 'Klaim yang dihitung',
    OWN_FIGURE: 'angka daerahnya sendiri belum ada',
    METRIC: 'ukurannya tidak punya angka yang dapat dibandingkan',
    SCOPE: 'data tidak memuat semua yang dibandingkan',
    YEARS: 'tahun yang berangka kurang dari tiga',
    AWARD_YEAR: 'tahun penghargaannya tidak disebut',
    AWARD_RESULTS: 'penghargaan adalah keputusan juri',
  },
  EN: {
    about: 'The claims counted',
    OWN_FIGURE: 'the place itself has no figure',
    METRIC: 'there are no comparable figures of their measure',
    SCOPE: 'the data does not hold all they compare with',
    YEARS: 'fewer than three years have figures',
    AWARD_YEAR: 'the year of the award is not told',
    AWARD_RESULTS: "an award is a jury's decision",
  },
};
