import { formatInFull, formatSigned, measures } from '@pionir/shared';
import type { Language, TotalKind } from '@pionir/shared';
import type { FigureEvidence, TotalEvidence } from '../../graphql/types.ts';
import { labelOf } from '../../i18n/bilingual.ts';
import type { NamedQuantity } from '../evidence.ts';
import type { Sentence, SpokenNumber } from '../../i18n/sentence.ts';
import { readUnit } from '../../i18n/showNumber.ts';
import { quantityOfFigures } from '../evidence.ts';
import { totalWords } from './totalWords.ts';

/** The arithmetic written out, each number with its evidence: "12.779 + 7.221 = 20.000; tercetak 20.000". */
export function totalEquation(total: TotalEvidence, language: Language): Sentence {
  const words = totalWords[language];
  const shown = inFull(total.computed, total.total.unit, language);
  const operation = total.parts.flatMap((part, index) => [
    ...(index === 0 ? [] : [` ${signs[total.kind]} `]),
    spoken(part, language),
  ]);
  const lines = [total.statement, words.tolerance(inFull(total.tolerance, total.total.unit, language))];
  const values = total.parts.map((part) => ({ about: aboutOf(part, language), quantity: quantityOfFigures([part]) }));
  return [
    ...operation,
    total.kind === 'RATIO' ? ' × 100 = ' : ' = ',
    { about: words.computed, reckoning: { shown, lines, values } },
    `; ${words.printed} `,
    spoken(total.total, language),
    ...differencePart(total, values, language),
  ];
}

/** Nothing where the shown digits say that there is none. */
function differencePart(
  { status, difference, computed, total }: TotalEvidence,
  values: readonly NamedQuantity[],
  language: Language,
): Sentence {
  const words = totalWords[language];
  const shown =
    total.unit === 'percent'
      ? formatSigned(difference, 'percent', language)
      : `${difference > 0 ? '+' : ''}${inFull(difference, total.unit, language)}`;
  if (status === 'RECONCILES' || !/[1-9]/.test(shown)) return [];
  const noun = total.unit === 'percent' ? ` ${words.points}` : '';
  const [printed, ours] = [total.value, computed].map((value) => inFull(value, total.unit, language));
  const lines = [`${printed} − ${ours} = ${shown}${noun}`];
  return [`; ${words.difference} `, { about: words.difference, reckoning: { shown, lines, values } }, noun];
}

const signs: Record<TotalKind, string> = { SUM: '+', RATIO: '÷', PRODUCT: '×' };

function spoken(figure: FigureEvidence, language: Language): SpokenNumber {
  return {
    text: inFull(figure.value, figure.unit, language),
    quantity: quantityOfFigures([figure]),
    about: aboutOf(figure, language),
  };
}

function aboutOf(figure: FigureEvidence, language: Language): string {
  return `${figure.subjectLabel}: ${labelOf(measures[figure.measure], language)}`;
}

function inFull(value: number, unit: string, language: Language): string {
  return formatInFull(value, readUnit(unit), language);
}
