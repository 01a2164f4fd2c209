import { formatQuantity, listOf } from '../format/index.ts';
import type { RankedPlace } from '../ranking/index.ts';
import { claimMetrics, claimScopes } from '../vocabulary/index.ts';
import type { Language, UntestablePart } from '../vocabulary/index.ts';
import type { Claim } from './claim.ts';
import { daysText } from './daysText.ts';
import { measureText } from './measureText.ts';
import { reasonWords } from './reasonWords.ts';
import type { Sense } from './reasonWords.ts';
import { riseText } from './riseText.ts';
import type { ClaimCheck } from './verdict.ts';

/** How many places a sentence names before it counts the rest. */
const mostNamed = 3;

/** The name of a place by its code. */
export type NameOf = (code: string) => string;

/** Why a claim got its verdict, in sentences. */
export function reasonText(claim: Claim, check: ClaimCheck, language: Language, nameOf: NameOf): string {
  const words = reasonWords[language];
  const days = daysText(check, language);
  if (check.years.length > 0) return riseText(check, measureText(claim, language), language);
  if (check.untestable === 'OWN_FIGURE') return days + words.untestable.OWN_FIGURE(measureText(claim, language));
  if (check.untestable !== null) return obstacleText(claim, check.untestable, language);
  return [days + rankText(claim, check, language, nameOf), ...fieldTexts(claim, check, language)].join(' ');
}

function obstacleText({ metric, scope }: Claim, part: UntestablePart, language: Language): string {
  const words = reasonWords[language];
  const term = part === 'SCOPE' ? claimScopes[scope] : claimMetrics[metric];
  const text = words.untestable[part](language === 'ID' ? term.id : term.en);
  const isPercentage = part === 'METRIC' && (metric === 'COVERAGE_RATE' || metric === 'COVERAGE_GROWTH');
  return isPercentage ? `${text} ${words.percentages}` : text;
}

/** Who was ahead or level. */
function rankText(claim: Claim, check: ClaimCheck, language: Language, nameOf: NameOf): string {
  const words = reasonWords[language];
  const rows = check.ranking?.rows ?? [];
  const own = rows.find(({ code }) => code === claim.regencyCode) as RankedPlace;
  const ownText = `${valueText(own, language)} (${measureText(claim, language)})`;
  const sense = senseOf(claim, own);
  if (check.verdict === 'TIED') {
    const level = rows.filter(({ value, code }) => value === own.value && code !== own.code);
    return words.same(
      listNamed(level, language, (row) => nameOf(row.code)),
      ownText,
    );
  }
  if (check.ahead.length === 0) return words.noneAhead(ownText, sense);
  const named = listNamed(check.ahead, language, (row) => `${nameOf(row.code)} (${valueText(row, language)})`);
  return `${words.ahead(check.ahead.length, ownText, sense)}: ${named}.`;
}

/** How the claim was read, and how much of the field is known. */
function fieldTexts(claim: Claim, check: ClaimCheck, language: Language): string[] {
  const words = reasonWords[language];
  const { ahead, verdict, rivals, rivalsWithFigures, readAsRank } = check;
  if (rivals === null || rivalsWithFigures === null || readAsRank === null) return [];
  const namesNumber = claim.kind !== 'AMONG_FIRST' || claim.rank !== null;
  const isHigherThanClaimed = verdict === 'NOT_SUPPORTED' && ahead.length < readAsRank;
  return [
    ...(isHigherThanClaimed ? [words.notSoLow(readAsRank, rivals === rivalsWithFigures)] : []),
    ...(namesNumber ? [] : [words.readAs(readAsRank, rivals + 1)]),
    rivalsWithFigures === rivals ? words.allKnown(rivals) : words.someKnown(rivalsWithFigures, rivals),
  ];
}

function senseOf({ direction }: Claim, { quantity }: RankedPlace): Sense {
  if (quantity.unit === 'year') return 'earlier';
  return direction === 'LOWEST' ? 'less' : 'more';
}

function listNamed(rows: readonly RankedPlace[], language: Language, print: (row: RankedPlace) => string): string {
  const rest = rows.length - mostNamed;
  const named = rows.slice(0, mostNamed).map(print);
  return listOf(rest > 0 ? [...named, reasonWords[language].others(rest)] : named, language);
}

function valueText({ value, quantity }: RankedPlace, language: Language): string {
  return formatQuantity(value, quantity.unit, language);
}
