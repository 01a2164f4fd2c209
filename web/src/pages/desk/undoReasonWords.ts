import { isWordOf, undoObstacles } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { Bilingual } from '../../i18n/bilingual.ts';
import { labelOf } from '../../i18n/bilingual.ts';

const words: Bilingual<{ revision: string }> = { ID: { revision: 'revisi' }, EN: { revision: 'revision' } };

/** One thing that stands against undoing a revision, as the server tells it. */
interface ToldReason {
  readonly obstacle?: unknown;
  readonly table?: unknown;
  readonly key?: unknown;
  readonly revision?: unknown;
  /** In English; all there is to say of a broken rule. */
  readonly message?: unknown;
}

/** What stands against undoing: what kind of thing, of which row, by which revision. */
export function undoReasonText(reason: unknown, language: Language): string {
  if (typeof reason !== 'object' || reason === null) return String(reason);
  const { obstacle, table, key, revision, message }: ToldReason = reason;
  const kind = typeof obstacle === 'string' && isWordOf(undoObstacles, obstacle) ? undoObstacles[obstacle] : null;
  const row = [table, key].filter((part) => typeof part === 'string').join(' ');
  const by = typeof revision === 'number' ? `${words[language].revision} ${revision}` : '';
  const where = [row, by].filter(Boolean).join(', ');
  const rest = where === '' && obstacle === 'BREAKS_RULE' ? String(message) : where;
  return [kind === null ? '' : labelOf(kind, language), rest].filter(Boolean).join(': ') || String(message);
}
