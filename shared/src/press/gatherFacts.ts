import { yearOf } from '../period/index.ts';
import { findDates, findDocumentDate, findOnlyYear } from './dates/index.ts';
import type { DocumentDate } from './dates/index.ts';
import { findFurniture } from './findFurniture.ts';
import { findMeanings, workerWords } from './lexicon/index.ts';
import { readNumbers } from './numbers/index.ts';
import { findMainPlace, findPlaces } from './places/index.ts';
import type { MainPlace } from './places/index.ts';
import type { PressFacts } from './pressFacts.ts';
import type { PressPlace } from './pressPlace.ts';
import type { PressQuestion } from './pressQuestion.ts';
import { findYearCells } from './tables/index.ts';
import { takeApart } from './tokens/index.ts';

/** No press text has more numbers; what comes after them in a longer one is not read. */
const mostNumbers = 2_000;

/** Place, date and numbers of a text: what its counts and amounts are read by. */
export function gatherFacts(question: PressQuestion): { facts: PressFacts; date: DocumentDate | null } {
  const { text, address = null, publishedOn = null, places: known } = question;
  const press = takeApart(text);
  const { tokens } = press;
  const dates = findDates(tokens);
  const furniture = findFurniture(press);
  const places = findPlaces(tokens, known);
  const mentions = places.filter(({ from }) => !furniture.has(from));
  const main = findMainPlace({ press, mentions, places: known, address });
  const date = findDocumentDate(press, dates, { publishedOn, address });
  const stated = publishedOn ?? date?.value ?? null;
  const documentYear = stated === null ? null : yearOf(stated);
  const eventDays = tokensOf(dates.filter(({ bounds }) => !bounds));
  const otherwise = tokensOf([...dates, ...findMeanings(tokens, workerWords)]);
  const facts = {
    press,
    dates,
    places,
    furniture,
    cells: findYearCells(tokens),
    main,
    employed: employedIn(main, known),
    numbers: readNumbers(press, otherwise).slice(0, mostNumbers),
    years: { documentYear, eventDays, onlyYear: findOnlyYear(tokens, documentYear, eventDays) },
  };
  return { facts, date };
}

/** People at work in the one place of a text. */
function employedIn({ codes }: MainPlace, places: readonly PressPlace[]): number | null {
  const [only, ...others] = codes;
  return others.length > 0 ? null : (places.find(({ code }) => code === only)?.employed ?? null);
}

/** The tokens of pieces of a text. */
function tokensOf(pieces: readonly { readonly from: number; readonly to: number }[]): ReadonlySet<number> {
  return new Set(pieces.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)));
}
