import { checkTotal, roundingTolerance } from '../../totals/index.ts';
import type { PrintedFigure, TotalCheck } from '../../totals/index.ts';
import type { Count } from '../counts/index.ts';
import type { YearCell } from '../tables/index.ts';
import type { PressText } from '../tokens/index.ts';

/** A count that is the sum of others. */
export interface FoundSum {
  readonly total: Count;
  readonly parts: readonly Count[];
  readonly check: TotalCheck;
  readonly rule: 'SUM_OF_LIST' | 'SUM_OF_ADDITION';
}

/** The most parts that a total is looked for in. */
const mostParts = 24;

/** The most counts among which sums are looked for: a longer text is a table of something else. */
const mostCounts = 120;

/**
 * The sums that a text states: a count called a total, or that others make to the
 * last digit, with the counts that stand together before or after it.
 */
export function findSums(press: PressText, counts: readonly Count[]): FoundSum[] {
  const considered = counts.toSorted((a, b) => a.number.from - b.number.from).slice(0, mostCounts);
  const found: FoundSum[] = [];
  for (const total of considered) {
    const others = considered.filter((count) => count !== total && mayBePart(count, total));
    const sum =
      total.cell === null
        ? (additionOf(total, others) ?? listOf(press, total, others))
        : columnOf(total, total.cell, others);
    if (sum !== null) found.push(sum);
  }
  return found;
}

function mayBePart(part: Count, total: Count): boolean {
  return part.number.value < total.number.value && (part.kind === 'TARGET') === (total.kind === 'TARGET');
}

/** A total at the foot of a column, with the column. */
function columnOf(total: Count, { table, column, isTotal }: YearCell, others: readonly Count[]): FoundSum | null {
  if (!isTotal) return null;
  const parts = others.filter(({ cell }) => cell?.table === table && cell.column === column);
  return parts.length > 1 ? sumOf(total, parts, 'SUM_OF_LIST') : null;
}

/** An earlier count and what was added to it make the total to the last digit, or within rounding where it is called one. */
function additionOf(total: Count, others: readonly Count[]): FoundSum | null {
  const sums = others
    .filter(({ kind }) => kind === 'FLOW')
    .flatMap((flow) =>
      others
        .filter(({ kind }) => kind === 'STOCK')
        .flatMap((stock) => sumOf(total, [stock, flow], 'SUM_OF_ADDITION') ?? []),
    );
  const exact = sums.find(({ check }) => check.status === 'RECONCILES');
  return exact ?? sums.find(({ check }) => check.status === 'WITHIN_ROUNDING' && total.calledTotal) ?? null;
}

/** Parts that stand together before the total or after it. */
function listOf(press: PressText, total: Count, others: readonly Count[]): FoundSum | null {
  const before = others.filter((count) => count.number.from < total.number.from).toReversed();
  const after = others.filter((count) => count.number.from > total.number.from);
  const runs = [...runsFrom(before).map((run) => run.toReversed()), ...runsFrom(after)];
  const sums = runs.flatMap((run) => sumOf(total, run, 'SUM_OF_LIST') ?? []);
  const exact = sums.find(({ check }) => check.status === 'RECONCILES');
  if (exact !== undefined || !total.calledTotal) return exact ?? null;
  const near = sums.find(({ check, parts }) => check.status === 'WITHIN_ROUNDING' && !areSome(press, total, parts));
  const own = near ?? listThatDiffers(total, before, after);
  return own === null || areSome(press, total, own.parts) ? null : own;
}

/** Whether the list names only some of the parts: "total 82.093 orang, di antaranya 40.300 buruh tani …". */
function areSome({ tokens }: PressText, total: Count, [first]: readonly Count[]): boolean {
  if (first === undefined) return false;
  const follows = first.number.from > total.number.from;
  const lead = tokens.slice(Math.max(follows ? total.number.to : 0, first.number.from - 14), first.number.from);
  return lead.some(({ lower }) => ['antaranya', 'termasuk', 'antara', 'lain', 'sebagian'].includes(lower));
}

/** The first two, three, four … of what stands nearest. */
function runsFrom(nearest: readonly Count[]): Count[][] {
  const most = Math.min(nearest.length, mostParts);
  return Array.from({ length: Math.max(0, most - 1) }, (_, index) => nearest.slice(0, index + 2));
}

/** A total that is not what its list makes: only where the list is plainly its own. */
function listThatDiffers(total: Count, before: readonly Count[], after: readonly Count[]): FoundSum | null {
  const above = listNextTo(total, before).toReversed();
  const own = above.length > 2 ? above : listNextTo(total, after);
  return own.length > 2 ? sumOf(total, own, 'SUM_OF_LIST') : null;
}

/** How far apart, in tokens, the items of one list stand. */
const itemLength = 24;

/** The counts of list items that follow one another, from the total on. */
function listNextTo(total: Count, nearest: readonly Count[]): Count[] {
  const list: Count[] = [];
  let edge = total;
  for (const count of nearest) {
    if (!count.named || Math.abs(count.number.from - edge.number.from) > itemLength) break;
    list.push(count);
    edge = count;
  }
  return list;
}

function sumOf(total: Count, parts: readonly Count[], rule: FoundSum['rule']): FoundSum | null {
  const statement = { kind: 'SUM', total: printed(total), parts: parts.map(printed) } as const;
  const check = checkTotal({ ...statement, tolerance: roundingTolerance(statement) });
  return check === null ? null : { total, parts, check, rule };
}

function printed({ number }: Count): PrintedFigure {
  return { value: number.value, unit: 'people', printed: number.printed, precision: number.precision };
}
