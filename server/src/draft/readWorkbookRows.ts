import type { Orm } from '../db/createOrm.ts';
import { checkLine } from '../graphql/checkLine.ts';
import { refusal } from '../graphql/errors/refusal.ts';
import { workbookSource } from '../ingest/index.ts';
import type { DraftedRow } from './Draft.ts';
import { draftLimits } from './draftLimits.ts';
import { refuseImport } from './refuseImport.ts';
import { rowsToCome } from './rowsToCome.ts';

/** A workbook that someone has sent. */
export interface SentWorkbook {
  /** As its owner knows it. */
  readonly fileName: string;
  /** Its bytes in Base64. */
  readonly content: string;
}

/**
 * The rows of a workbook that are new or correct others, each with the sheet and
 * row it stands in. Throws BAD_USER_INPUT, DATA_REFUSED with all that is wrong
 * with it, NOTHING_CHANGED.
 */
export async function readWorkbookRows(
  orm: Orm,
  packageName: string,
  { fileName, content }: SentWorkbook,
  now: Date,
): Promise<DraftedRow[]> {
  checkLine('package', packageName, draftLimits.packageCharacters);
  const bytes = Buffer.from(content, 'base64');
  if (bytes.toString('base64').replace(/=+$/, '') !== content.replace(/=+$/, ''))
    throw refusal('BAD_USER_INPUT', 'content: found what is no Base64, expected the bytes of a workbook in Base64.', {
      argument: 'content',
    });
  const source = workbookSource(packageName, { name: fileName, read: async () => bytes });
  const rows = await rowsToCome(orm, source, now).catch(refuseImport);
  if (rows.length === 0)
    throw refusal('NOTHING_CHANGED', 'The workbook has no row, or each is published just as it stands there.');
  return rows;
}
