import { formatQuantity, listOf } from '../format/index.ts';
import type { Language } from '../vocabulary/index.ts';
import type { Conflict } from './findConflicts.ts';
import type { FigureRole, RoledFigure } from './roles.ts';

/** Who says what, and why one of them is used, in sentences. */
export function conflictText({ used, figures }: Conflict, language: Language): string {
  const words = conflictWords[language];
  const agreeing = figures.filter(({ role }) => role === 'USED' || role === 'AGREES');
  const because = used.standing === 'PREFERRED' ? words.preferred : words.newest;
  const others = (['RIVAL', 'DEPRECATED', 'PART'] as const).flatMap((role) => textOfRole(role, figures, language));
  return [
    words.used(valueText(used.value, agreeing, language), because),
    `${words.others}: ${listOf(others, language)}.`,
  ].join(' ');
}

/** The values of a role, each with the number of its sources, the most told first. */
function textOfRole(role: FigureRole, figures: readonly RoledFigure[], language: Language): string[] {
  const own = figures.filter((roled) => roled.role === role);
  return [...Map.groupBy(own, ({ figure }) => figure.value)]
    .toSorted(([a, told], [b, toldToo]) => toldToo.length - told.length || a - b)
    .map(([value, told]) => valueText(value, told, language, conflictWords[language].roles[role]));
}

function valueText(value: number, told: readonly RoledFigure[], language: Language, remark?: string): string {
  const sources = new Set(told.map(({ figure }) => figure.sourceId)).size;
  const facts = [conflictWords[language].sources(sources), ...(remark ? [remark] : [])];
  return `${formatQuantity(value, told[0]?.figure.unit ?? 'people', language)} (${facts.join(', ')})`;
}

interface ConflictWords {
  readonly used: (value: string, because: string) => string;
  readonly preferred: string;
  readonly newest: string;
  readonly others: string;
  readonly sources: (count: number) => string;
  readonly roles: Partial<Record<FigureRole, string>>;
}

const conflictWords: Record<Language, ConflictWords> = {
  ID: {
    used: (value, because) => `Dipakai ${value}, ${because}.`,
    preferred: 'karena diutamakan setelah sumber-sumbernya dibandingkan',
    newest: 'karena terbit paling akhir',
    others: 'Yang lain',
    sources: (count) => `${count} sumber`,
    roles: { DEPRECATED: 'tidak dipakai lagi', PART: 'bagian' },
  },
  EN: {
    used: (value, because) => `Used: ${value}, ${because}.`,
    preferred: 'preferred when the sources were compared',
    newest: 'published last',
    others: 'The others',
    sources: (count) => `${count} ${count === 1 ? 'source' : 'sources'}`,
    roles: { DEPRECATED: 'no longer used', PART: 'a part' },
  },
};
