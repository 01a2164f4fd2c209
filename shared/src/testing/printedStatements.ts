import type { PrintedFigure } from '../totals/index.ts';
import type { PrintedStatement } from '../totals/index.ts';
import type { Precision, TotalKind, Unit } from '../vocabulary/index.ts';

/** A source of chance: numbers in [0, 1). */
type Random = () => number;

/** How a number is printed: its digits with dots, thousands, millions, or so many decimals of a percentage. */
type Form = 'digits' | 'ribu' | 'juta' | 0 | 1 | 2;

/** Who prints what how, in which share of the statements. */
interface Pattern {
  readonly share: number;
  readonly kind: TotalKind;
  readonly total: readonly [Precision, Form];
  /** Of one part; the others are exact. */
  readonly part: readonly [Precision, Form];
}

const exact = ['EXACT', 'digits'] as const;

/** The statements of East Java, counted by kind, by rounding and by printed form. */
const patterns: readonly Pattern[] = [
  { share: 52, kind: 'SUM', total: exact, part: exact },
  { share: 4, kind: 'SUM', total: ['ROUNDED', 'ribu'], part: exact },
  { share: 2, kind: 'SUM', total: ['APPROXIMATE', 'ribu'], part: exact },
  { share: 2, kind: 'SUM', total: ['ROUNDED', 'ribu'], part: ['ROUNDED', 'ribu'] },
  { share: 2, kind: 'SUM', total: ['ROUNDED', 'ribu'], part: ['APPROXIMATE', 'ribu'] },
  { share: 4, kind: 'SUM', total: exact, part: ['ROUNDED', 'ribu'] },
  { share: 5, kind: 'RATIO', total: ['EXACT', 2], part: exact },
  { share: 3, kind: 'RATIO', total: ['EXACT', 1], part: exact },
  { share: 1, kind: 'RATIO', total: ['APPROXIMATE', 1], part: exact },
  { share: 1, kind: 'RATIO', total: ['EXACT', 2], part: ['APPROXIMATE', 'ribu'] },
  { share: 1, kind: 'RATIO', total: ['EXACT', 1], part: ['ROUNDED', 'ribu'] },
  { share: 4, kind: 'RATIO', total: ['EXACT', 0], part: ['APPROXIMATE', 'ribu'] },
  { share: 2, kind: 'RATIO', total: ['APPROXIMATE', 1], part: ['ROUNDED', 'ribu'] },
  { share: 16, kind: 'PRODUCT', total: exact, part: exact },
  { share: 5, kind: 'PRODUCT', total: ['ROUNDED', 'juta'], part: exact },
  { share: 3, kind: 'PRODUCT', total: ['APPROXIMATE', 'juta'], part: exact },
];

/** A true statement, printed as the press prints it: mixed, rounded and cut as the statements of East Java are. */
export function printStatement(random: Random): PrintedStatement {
  const { kind, total, part } = drawByShare(patterns, random);
  const values = drawParts(kind, random);
  const parts = values.map((value, index) =>
    printNumber(value, unitOf(kind, index), index === 0 || kind === 'RATIO' ? part : exact, random),
  );
  return { kind, total: printNumber(combine(kind, values), totalUnits[kind], total, random), parts };
}

const totalUnits: Record<TotalKind, Unit> = { SUM: 'people', RATIO: 'percent', PRODUCT: 'IDR' };

function unitOf(kind: TotalKind, index: number): Unit {
  if (kind !== 'PRODUCT' || index === 0) return 'people';
  return index === 1 ? 'months' : 'IDR';
}

function combine(kind: TotalKind, [first = 0, ...others]: readonly number[]): number {
  if (kind === 'RATIO') return (first / (others[0] as number)) * 100;
  return others.reduce((made, value) => (kind === 'SUM' ? made + value : made * value), first);
}

/** Lengths of sums and of their numbers as often as in East Java; the first part is long enough to be rounded. */
function drawParts(kind: TotalKind, random: Random): number[] {
  if (kind === 'PRODUCT') return [drawCount(pick([4, 4, 4, 5], random), random), 1 + Math.floor(random() * 12), 16_800];
  if (kind === 'RATIO') {
    const lower = drawCount(pick([5, 6, 6, 6, 6, 7], random), random);
    return [Math.round(lower * (0.05 + random() / 2)), lower];
  }
  const others = Array.from({ length: pick([1, 1, 1, 2, 3, 4], random) }, () =>
    drawCount(pick([2, 3, 3, 4, 4, 4, 4, 5], random), random),
  );
  return [drawCount(pick([4, 4, 5], random), random), ...others];
}

const drawCount = (digits: number, random: Random) => Math.floor(10 ** (digits - 1) * (1 + 9 * random()));

function printNumber(
  value: number,
  unit: Unit,
  [precision, form]: readonly [Precision, Form],
  random: Random,
): PrintedFigure {
  const step = typeof form === 'number' ? 10 ** -form : { digits: 1, ribu: 1_000, juta: 100_000 }[form];
  // "More than" cuts what is below the printed place, "about" rounds it.
  const cut = precision === 'APPROXIMATE' && random() < 0.5;
  const steps = cut ? Math.floor(value / step) : Math.round(value / step);
  return { value: Number((steps * step).toPrecision(15)), unit, precision, printed: writeSteps(steps, form) };
}

function writeSteps(steps: number, form: Form): string {
  const dotted = (count: number) => String(count).replaceAll(/\B(?=(\d{3})+$)/g, '.');
  if (form === 'digits') return dotted(steps);
  if (form === 'ribu') return `${dotted(steps)} ribu`;
  const decimals = form === 'juta' ? 1 : form;
  const whole = dotted(Math.floor(steps / 10 ** decimals));
  const fraction = String(steps % 10 ** decimals).padStart(decimals, '0');
  const digits = decimals === 0 ? whole : `${whole},${fraction}`;
  return form === 'juta' ? `${digits} juta` : `${digits} persen`;
}

function drawByShare(choices: readonly Pattern[], random: Random): Pattern {
  let left = random() * choices.reduce((sum, { share }) => sum + share, 0);
  return choices.find(({ share }) => (left -= share) < 0) as Pattern;
}

export function pick<Item>(items: readonly Item[], random: Random): Item {
  return items[Math.floor(random() * items.length)] as Item;
}
