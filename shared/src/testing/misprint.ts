import { readPrintedForms } from '../text/index.ts';
import type { PrintedFigure, PrintedStatement } from '../totals/index.ts';
import { computeTotal, roundingTolerance } from '../totals/index.ts';
import { pick } from './printedStatements.ts';

/** One printed digit of a statement: of the total (-1) or of a part, at a place in its text. */
export interface PrintedDigit {
  readonly part: number;
  readonly at: number;
}

/** Every digit a statement prints. */
export function digitsOf(statement: PrintedStatement): PrintedDigit[] {
  return [statement.total, ...statement.parts].flatMap((figure, index) =>
    Array.from(figure.printed.matchAll(/\d/g), ({ index: at }) => ({ part: index - 1, at })),
  );
}

/**
 * True where rounding hides a digit: a step of one in it moves the two sides no
 * farther apart than the rounding of the printed numbers allows. The last digits
 * of 4.336.959 people do not show in 29,84 percent, whoever does the sum.
 */
export function isHidden(statement: PrintedStatement, digit: PrintedDigit): boolean {
  const { kind, total, parts } = statement;
  const step = digitPlace(figureOf(statement, digit), digit.at);
  if (digit.part < 0) return step <= roundingTolerance(statement);
  const values = parts.map((part) => part.value);
  const moved = values.map((value, index) => (index === digit.part ? value + step : value));
  const [before, after] = [computeTotal(kind, values), computeTotal(kind, moved)];
  return before === null || after === null || Math.abs(after - before) <= roundingTolerance({ kind, total, parts });
}

/** The statement with another digit in that place; a number does not begin with a zero. */
export function misprint(statement: PrintedStatement, digit: PrintedDigit, random: () => number): PrintedStatement {
  const figure = figureOf(statement, digit);
  const { printed } = figure;
  const others = [...'0123456789'].filter((other) => other !== printed[digit.at] && (digit.at > 0 || other !== '0'));
  const misprinted = readAlike(
    figure,
    `${printed.slice(0, digit.at)}${pick(others, random)}${printed.slice(digit.at + 1)}`,
  );
  if (digit.part < 0) return { ...statement, total: misprinted };
  return { ...statement, parts: statement.parts.map((part, index) => (index === digit.part ? misprinted : part)) };
}

const figureOf = ({ total, parts }: PrintedStatement, { part }: PrintedDigit) =>
  (part < 0 ? total : parts[part]) as PrintedFigure;

/** The other text read in the way that the figure's own is: "8.674" has two readings. */
function readAlike(figure: PrintedFigure, printed: string): PrintedFigure {
  const way = readPrintedForms(figure.printed).findIndex(({ value }) => value === figure.value);
  const reading = readPrintedForms(printed)[way];
  if (reading === undefined) throw new Error(`"${printed}" cannot be read as "${figure.printed}" is.`);
  return { ...figure, printed, value: reading.value };
}

/** What a one is worth in the digit there. */
function digitPlace(figure: PrintedFigure, at: number): number {
  const place = readPrintedForms(figure.printed).find(({ value }) => value === figure.value)?.place as number;
  return place * 10 ** (figure.printed.slice(at + 1).match(/\d/g)?.length ?? 0);
}
