import { formatNumber } from '../format/index.ts';
import type { Language } from '../vocabulary/index.ts';
import type { Revision } from './revision.ts';

/** What a revision changed, in a sentence without a full stop: "Revision 2: 1 figure added, 3 changed; 14 ranks moved". */
export function revisionHeadline(revision: Revision, language: Language): string {
  const say = words[language];
  const parts = [
    figuresPart(revision, language),
    ranksPart(revision, language),
    verdictsPart(revision, language),
  ].filter((part) => part !== null);
  return `${say.revision} ${revision.number}: ${parts.join('; ')}`;
}

function figuresPart({ figuresAdded, figuresChanged, figuresDeprecated }: Revision, language: Language): string {
  const say = words[language];
  if (figuresAdded === null || figuresChanged === null || figuresDeprecated === null) return say.notRecorded;
  const counted = [
    { count: figuresAdded, verb: say.added },
    { count: figuresChanged, verb: say.changed },
    { count: figuresDeprecated, verb: say.deprecated },
  ].filter(({ count }) => count > 0);
  if (counted.length === 0) return say.noFigures;
  return counted
    .map(({ count, verb }, index) => `${index === 0 ? say.figures(count) : shown(count, language)} ${verb}`)
    .join(', ');
}

/** Null where there is nothing to say: no rank moved, or what is known of the figures says it already. */
function ranksPart({ ranksMoved, figuresAdded }: Revision, language: Language): string | null {
  if (ranksMoved === null) return figuresAdded === null ? null : words[language].ranksNotRecorded;
  return ranksMoved === 0 ? null : words[language].ranks(ranksMoved);
}

/** Null where no verdict changed, or where it was not recorded. */
function verdictsPart({ verdictsChanged }: Revision, language: Language): string | null {
  return verdictsChanged === null || verdictsChanged === 0 ? null : words[language].verdicts(verdictsChanged);
}

function shown(count: number, language: Language): string {
  return formatNumber(count, 'people', language);
}

const words = {
  ID: {
    revision: 'Revisi',
    figures: (count: number) => `${shown(count, 'ID')} angka`,
    added: 'ditambahkan',
    changed: 'diubah',
    deprecated: 'tidak dipakai lagi',
    noFigures: 'tidak ada angka yang berubah',
    notRecorded: 'perubahannya belum dicatat waktu itu',
    ranks: (count: number) => `${shown(count, 'ID')} peringkat bergeser`,
    verdicts: (count: number) => `${shown(count, 'ID')} penilaian klaim berubah`,
    ranksNotRecorded: 'pergeseran peringkat belum dicatat waktu itu',
  },
  EN: {
    revision: 'Revision',
    figures: (count: number) => `${shown(count, 'EN')} ${count === 1 ? 'figure' : 'figures'}`,
    added: 'added',
    changed: 'changed',
    deprecated: 'deprecated',
    noFigures: 'no figure changed',
    notRecorded: 'what it changed was not recorded then',
    ranks: (count: number) => `${shown(count, 'EN')} ${count === 1 ? 'rank' : 'ranks'} moved`,
    verdicts: (count: number) => `${shown(count, 'EN')} ${count === 1 ? 'verdict' : 'verdicts'} changed`,
    ranksNotRecorded: 'moved ranks were not recorded then',
  },
} as const satisfies Record<Language, unknown>;
