import { formatInFull, formatSigned } from '../format/index.ts';
import { totalStatuses } from '../vocabulary/index.ts';
import type { Language } from '../vocabulary/index.ts';
import { checkTotal } from './checkTotal.ts';
import type { TotalStatement } from './total.ts';

const words = {
  ID: {
    printed: 'tercetak',
    difference: 'selisih',
    points: 'poin persen',
    impossible: 'tidak dapat dihitung',
    unsettled: 'Pemeriksaan ini tidak menunjukkan angka mana yang meleset.',
  },
  EN: {
    printed: 'printed',
    difference: 'difference',
    points: 'percentage points',
    impossible: 'cannot be worked out',
    unsettled: 'The check does not tell which number is off.',
  },
} as const;

/** The arithmetic in a sentence: "12.779 + 7.221 = 20.000; tercetak 20.000: cocok". */
export function describeArithmetic(statement: TotalStatement, language: Language): string {
  const say = words[language];
  const { total } = statement;
  const inFull = (value: number) => formatInFull(value, total.unit, language);
  const sum = `${writeOperation(statement, language)} = `;
  const printed = `${say.printed} ${inFull(total.value)}`;
  const check = checkTotal(statement);
  if (check === null) return `${sum}?; ${printed}: ${say.impossible}.`;
  const verdict = totalStatuses[check.status][language === 'ID' ? 'id' : 'en'].toLowerCase();
  const difference =
    total.unit === 'percent'
      ? `${formatSigned(check.difference, 'percent', language)} ${say.points}`
      : inFull(check.difference);
  // A difference below what is shown would read as none.
  const shown = /[1-9]/.test(difference) ? `, ${say.difference} ${difference}` : '';
  const line = `${sum}${inFull(check.computed)}; ${printed}: ${verdict}${shown}.`;
  return check.status === 'DOES_NOT_RECONCILE' ? `${line} ${say.unsettled}` : line;
}

function writeOperation({ kind, parts }: TotalStatement, language: Language): string {
  const numbers = parts.map((part) => formatInFull(part.value, part.unit, language));
  if (kind === 'SUM') return numbers.join(' + ');
  return kind === 'PRODUCT' ? numbers.join(' × ') : `${numbers.join(' ÷ ')} × 100`;
}
