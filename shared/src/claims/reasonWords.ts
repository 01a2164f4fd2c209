import type { Language, UntestablePart } from '../vocabulary/index.ts';

/** What it means to be ahead: more, less, or begun earlier. */
export type Sense = 'more' | 'less' | 'earlier';

/** The pieces a verdict's reason is put together from. */
export interface ReasonWords {
  /** The day it is about, and the day of knowledge; null where that is the same. */
  readonly days: (on: string, knownAt: string | null) => string;
  /** So many were ahead of a value, in the sense of the claim. */
  readonly ahead: (count: number, own: string, sense: Sense) => string;
  readonly noneAhead: (own: string, sense: Sense) => string;
  readonly same: (names: string, own: string) => string;
  readonly others: (count: number) => string;
  /** It ranks higher than claimed, for certain where all is known. */
  readonly notSoLow: (rank: number, allKnown: boolean) => string;
  readonly readAs: (limit: number, places: number) => string;
  readonly allKnown: (rivals: number) => string;
  readonly someKnown: (known: number, rivals: number) => string;
  readonly rises: (years: string) => string;
  readonly stands: (years: string) => string;
  readonly falls: (years: string) => string;
  /** Years without a value, and the values there are, which may be none. */
  readonly without: (years: string, known: string, values: string) => string;
  /** What the data cannot carry; `name` is the measure's or the scope's. */
  readonly untestable: Readonly<Record<UntestablePart, (name: string) => string>>;
  /** Why percentages are not compared. */
  readonly percentages: string;
}

export const reasonWords: Record<Language, ReasonWords> = {
  ID: {
    days: (on, knownAt) =>
      knownAt === null
        ? `Pada ${on}, menurut yang diketahui hari itu, `
        : `Pada ${on}, menurut yang diketahui pada ${knownAt}, `,
    ahead: (count, own, sense) =>
      `${count} daerah lain ${{ more: 'melampaui', less: 'di bawah', earlier: 'mulai sebelum' }[sense]} ${own}`,
    noneAhead: (own, sense) =>
      `tidak ada daerah lain yang ${{ more: 'melampaui', less: 'di bawah', earlier: 'mulai sebelum' }[sense]} ${own}.`,
    same: (names, own) => `${names} sama: ${own}.`,
    others: (count) => `${count} lainnya`,
    notSoLow: (rank, allKnown) =>
      allKnown
        ? `Peringkatnya lebih tinggi dari ${rank}.`
        : `Seandainya semua yang belum diketahui pun di atasnya, peringkatnya tetap lebih tinggi dari ${rank}.`,
    readAs: (limit, places) => `Klaim ini tidak menyebut angka; dibaca sebagai ${limit} pertama dari ${places}.`,
    allKnown: (rivals) =>
      rivals === 1 ? 'Angka satu-satunya daerah lain diketahui.' : `Angka ${rivals} daerah lain semuanya diketahui.`,
    someKnown: (known, rivals) =>
      `Angka diketahui untuk ${known} dari ${rivals} daerah lain; ${rivals - known} belum ada.`,
    rises: (years) => `nilainya naik setiap tahun: ${years}.`,
    stands: (years) => `nilainya tidak turun, tetapi tidak naik setiap tahun: ${years}.`,
    falls: (years) => `nilainya pernah turun: ${years}.`,
    without: (years, known, values) =>
      `“Setiap tahun” memerlukan sedikitnya tiga tahun berturut-turut. ${known}belum ada angka untuk ${years}${values === '' ? '' : `; yang ada: ${values}`}.`,
    percentages: 'Persentase yang dipublikasikan memakai pembagi yang berbeda-beda.',
    untestable: {
      OWN_FIGURE: (name) => `tidak ada angka daerah ini sendiri yang berlaku untuk ukuran itu (${name}).`,
      METRIC: (name) => `Data tidak memuat angka yang dapat dibandingkan untuk ukuran “${name}”.`,
      SCOPE: (name) => `Data tidak memuat semua yang dibandingkan oleh klaim ini (cakupan: ${name}).`,
      YEARS: () => '“Setiap tahun” memerlukan sedikitnya tiga tahun berturut-turut.',
      AWARD_YEAR: () => 'Tahun penghargaan tidak disebut, dan peringkat penghargaan tanpa tahunnya tidak berarti.',
      AWARD_RESULTS: () =>
        'Penghargaan adalah keputusan juri; data tidak memuat daftar hasilnya, sehingga angka tidak dapat mengujinya.',
    },
  },
  EN: {
    days: (on, knownAt) =>
      knownAt === null ? `On ${on}, by what was known that day, ` : `On ${on}, by what was known on ${knownAt}, `,
    ahead: (count, own, sense) =>
      `${count} other ${plural(count)} ${{ more: 'exceeded', less: count === 1 ? 'was below' : 'were below', earlier: 'began before' }[sense]} ${own}`,
    noneAhead: (own, sense) =>
      `no other place ${{ more: 'exceeded', less: 'was below', earlier: 'began before' }[sense]} ${own}.`,
    same: (names, own) => `${names} had the same: ${own}.`,
    others: (count) => `${count} more`,
    notSoLow: (rank, allKnown) =>
      allKnown
        ? `It ranks higher than ${rank}.`
        : `Even were all the unknown ones ahead, it would still rank higher than ${rank}.`,
    readAs: (limit, places) => `The claim names no number; it is read as the first ${limit} of ${places}.`,
    allKnown: (rivals) =>
      rivals === 1
        ? 'The figure of the only other place is known.'
        : `The figures of all ${rivals} other places are known.`,
    someKnown: (known, rivals) =>
      `Figures are known for ${known} of ${rivals} other places; for ${rivals - known} there are none.`,
    rises: (years) => `the value rose every year: ${years}.`,
    stands: (years) => `the value never fell, but did not rise every year: ${years}.`,
    falls: (years) => `the value fell: ${years}.`,
    without: (years, known, values) =>
      `“Every year” needs three years in a row at least. ${known}there is no figure for ${years}${values === '' ? '' : `; there are ${values}`}.`,
    percentages: 'Published percentages divide by different numbers.',
    untestable: {
      OWN_FIGURE: (name) => `no figure of the place itself counted by that measure (${name}).`,
      METRIC: (name) => `The data holds no comparable figures of the measure “${name}”.`,
      SCOPE: (name) => `The data does not hold all that this claim compares with (scope: ${name}).`,
      YEARS: () => '“Every year” needs three years in a row at least.',
      AWARD_YEAR: () => 'The award year is not told, and the rank of an award means nothing without it.',
      AWARD_RESULTS: () =>
        "An award is a jury's decision; the data holds no list of its results, so figures cannot test it.",
    },
  },
};

function plural(count: number): string {
  return count === 1 ? 'place' : 'places';
}
