const digits = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'] as const;

/** The scales, falling: what stands before one counts it, what stands after it is smaller. */
const scales = [
  ['triliun', 1e12],
  ['miliar', 1e9],
  ['juta', 1e6],
  ['ribu', 1e3],
] as const;

/** Spellings of a scale that the press prints beside the right one. */
const misspelled: ReadonlyMap<string, string> = new Map([
  ['milyar', 'miliar'],
  ['milliar', 'miliar'],
  ['trilyun', 'triliun'],
]);

/** The name of every number from 1 to 999; "satu ratus" is said beside "seratus". */
const belowThousand: ReadonlyMap<string, number> = nameBelowThousand();

/** The number that Indonesian number words say ("enam belas ribu empat ratus" is 16,400); null for anything else. */
export function readNumberWords(text: string): number | null {
  let rest = text
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => misspelled.get(word) ?? word);
  if (rest.join(' ') === 'nol') return 0;
  let total = 0;
  for (const [scale, value] of scales) {
    // "seribu" is one thousand and its scale in a single word.
    const alone = scale === 'ribu' && rest[0] === 'seribu';
    const at = alone ? 0 : rest.indexOf(scale);
    if (at < 0) continue;
    const count = alone ? 1 : belowThousand.get(rest.slice(0, at).join(' '));
    // "ribu" alone says no number: a gap, not a zero.
    if (count === undefined) return null;
    total += count * value;
    rest = rest.slice(at + 1);
  }
  if (rest.length === 0) return total === 0 ? null : total;
  const last = belowThousand.get(rest.join(' '));
  return last === undefined ? null : total + last;
}

/** True for a word that number words are made of. */
export function isNumberWord(word: string): boolean {
  return numberWords.has(word.toLowerCase());
}

const numberWords: ReadonlySet<string> = new Set([
  ...[...belowThousand.keys()].flatMap((name) => name.split(' ')),
  ...scales.map(([scale]) => scale),
  ...misspelled.keys(),
  'seribu',
]);

function nameBelowThousand(): Map<string, number> {
  const names = new Map<string, number>();
  digits.forEach((digit, index) => names.set(digit, index + 1));
  names.set('sepuluh', 10).set('sebelas', 11);
  digits.slice(1).forEach((digit, index) => {
    names.set(`${digit} belas`, index + 12);
    names.set(`${digit} puluh`, (index + 2) * 10);
    digits.forEach((unit, one) => names.set(`${digit} puluh ${unit}`, (index + 2) * 10 + one + 1));
  });
  const belowHundred = [...names];
  for (const [hundred, value] of [
    ['seratus', 100],
    ...digits.map((digit, index) => [`${digit} ratus`, (index + 1) * 100]),
  ] as const) {
    names.set(String(hundred), Number(value));
    for (const [name, more] of belowHundred) names.set(`${hundred} ${name}`, Number(value) + more);
  }
  return names;
}
