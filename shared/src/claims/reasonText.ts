import { formatDate, formatQuantity, listOf } from '../format/index.ts';
import type { RankedPlace } from '../ranking/index.ts';
import { claimMetrics, claimScopes } from '../vocabulary/index.ts';
import type { Language, UntestablePart } from '../vocabulary/index.ts';
import type { Claim } from './claim.ts';
import { reasonWords } from './reasonWords.ts';
import { riseText } from './riseText.ts';
import type { ClaimCheck } from './verdict.ts';

/** How many places a sentence names before it counts the rest. */
const mostNamed = 3;

/** The name of a place by its code. */
export type NameOf = (code: string) => string;

/** Why a claim got its verdict, in sentences. */
export function reasonText(claim: Claim, check: ClaimCheck, language: Language, nameOf: NameOf): string {
  const words = reasonWords[language];
  const known = words.knownBy(formatDate(check.knownAt, language));
  if (check.years.length > 0) return riseText(check, language);
  if (check.untestable === 'OWN_FIGURE') return known + words.untestable.OWN_FIGURE('');
  if (check.untestable !== null) return obstacleText(claim, check.untestable, language);
  return [known + rankText(claim, check, language, nameOf), ...fieldTexts(claim, check, language)].join(' ');
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
  const ownText = valueText(own, language);
  const starts = own.quantity.unit === 'year';
  if (check.verdict === 'TIED') {
    const level = rows.filter(({ value, code }) => value === own.value && code !== own.code);
    return words.same(
      listNamed(level, language, (row) => nameOf(row.code)),
      ownText,
    );
  }
  if (check.ahead.length === 0) return words.noneAhead(ownText, starts);
  const named = listNamed(check.ahead, language, (row) => `${nameOf(row.code)} (${valueText(row, language)})`);
  return `${words.ahead(check.ahead.length, ownText, starts)}: ${named}.`;
}

/** How the claim was read, and how much of the field is known. */
function fieldTexts(claim: Claim, check: ClaimCheck, language: Language): string[] {
  const words = reasonWords[language];
  const { ahead, verdict, rivals, rivalsWithFigures, readAsRank } = check;
  if (rivals === null || rivalsWithFigures === null || readAsRank === null) return [];
  const namesNumber = claim.kind !== 'AMONG_FIRST' || claim.rank !== null;
  const isHigherThanClaimed = verdict === 'NOT_SUPPORTED' && ahead.length < readAsRank;
  return [
    ...(isHigherThanClaimed ? [words.notSoLow(readAsRank)] : []),
    ...(namesNumber ? [] : [words.readAs(readAsRank, rivals + 1)]),
    rivalsWithFigures === rivals ? words.allKnown(rivals) : words.someKnown(rivalsWithFigures, rivals),
  ];
}

function listNamed(rows: readonly RankedPlace[], language: Language, print: (row: RankedPlace) => string): string {
  const rest = rows.length - mostNamed;
  const named = rows.slice(0, mostNamed).map(print);
  return listOf(rest > 0 ? [...named, reasonWords[language].others(rest)] : named, language);
}

function valueText({ value, quantity }: RankedPlace, language: Language): string {
  return formatQuantity(value, quantity.unit, language);
}
