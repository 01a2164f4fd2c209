const units: ReadonlyMap<string, number> = new Map(
  Object.entries({
    nol: 0,
    satu: 1,
    dua: 2,
    tiga: 3,
    empat: 4,
    lima: 5,
    enam: 6,
    tujuh: 7,
    delapan: 8,
    sembilan: 9,
    sepuluh: 10,
    sebelas: 11,
    seratus: 100,
    seribu: 1000,
  }),
);

/** Words that multiply what stands before them: "enam belas", "empat ratus", "delapan ribu". */
const multipliers: ReadonlyMap<string, number> = new Map(
  Object.entries({
    puluh: 10,
    ratus: 100,
    ribu: 1e3,
    juta: 1e6,
    miliar: 1e9,
    triliun: 1e12,
  }),
);

/** The number that Indonesian number words say ("enam belas ribu empat ratus" is 16,400); null for anything else. */
export function readNumberWords(text: string): number | null {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  let total = 0;
  let group = 0;
  /** The word before, if it is a number below a hundred: what "belas", "puluh" or "ratus" can follow. */
  let last = 0;
  for (const word of words) {
    const unit = units.get(word);
    const multiplier = multipliers.get(word);
    if (unit !== undefined) {
      if (last !== 0) return null;
      group += unit;
      last = unit < 100 ? unit : 0;
    } else if (word === 'belas') {
      if (last < 2 || last > 9) return null;
      group += 10;
      last += 10;
    } else if (multiplier === undefined) {
      return null;
    } else if (multiplier < 1000) {
      if (last < 1 || last > 9) return null;
      group += last * (multiplier - 1);
      last = 0;
    } else {
      // "ribu" alone says no number: a gap, not a zero.
      if (group === 0) return null;
      total += group * multiplier;
      group = 0;
      last = 0;
    }
  }
  return total + group;
}
